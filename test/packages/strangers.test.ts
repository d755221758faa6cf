import { cpSync, readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { build as vite } from "vite";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { publishedEntries } from "../../tools/packages/entries.ts";
import {
  isProgram,
  publishedPackages,
  type WorkspacePackage,
} from "../../tools/packages/workspace.ts";
import { program, root } from "../../tools/repository.mjs";
import { annaeIn, node, project, shell } from "./stranger.ts";
import { shop } from "./talk.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const typeScript = {
  "talk.ts": readFileSync(new URL("talk.ts", import.meta.url), "utf8"),
  "main.ts": `import built from "./built/shop.js";
import { talk } from "./talk.js";
console.log(talk(built));
`,
};
const javaScript = {
  "talk.js": stripTypeScriptTypes(typeScript["talk.ts"]),
  "main.js": typeScript["main.ts"],
  "main.cjs": `const { default: built } = require("./built/shop.js");
const { talk } = require("./talk.js");
console.log(talk(built));
`,
};

/** What each of them is to see. */
const played = {
  code: 0,
  said: expect.stringMatching(/^a request · shop · web\n[\s\S]* 안녕하세요, 해피상점입니다\.\n/),
};

/** Builds the policies once in either language, with the installed command: the shop, and a tenant of the repository with all there is. */
async function buildPolicies(): Promise<void> {
  const folder = project("policies", { "shop.rules": shop });
  const tenant = join(root, "policies/bookstore");
  const built = ["ts", "js"].flatMap((target) =>
    ["shop.rules", tenant].map((policy) =>
      annaeIn(folder, "build", policy, "--out", target, "--target", target),
    ),
  );
  for (const ended of await Promise.all(built)) expect(ended).toMatchObject({ code: 0 });
}

/** Puts the built policy beside the project's own code. */
function place(target: "ts" | "js", folder: string, into = "built"): void {
  cpSync(join(folder, "../policies", target), join(folder, into), { recursive: true });
}

/** Whether its code, or that of a package of ours that it needs, asks for something of Node's or for a test runner. */
function needsMore({ manifest }: WorkspacePackage): boolean {
  const entries = publishedPackages()
    .filter(
      (one) =>
        one.manifest.name === manifest.name || one.manifest.name in { ...manifest.dependencies },
    )
    .flatMap(publishedEntries);
  return entries.some(({ reached }) =>
    [...reached.packages].some((name) => /^node:|^vitest$/.test(name)),
  );
}

/** A text that imports every name of these packages. */
function everythingOf(packages: readonly WorkspacePackage[]): string {
  return packages
    .filter((one) => !isProgram(one))
    .flatMap((one) => publishedEntries(one).map((entry) => ({ ...entry, name: one.manifest.name })))
    .filter(({ reached }) => !reached.packages.has("vitest"))
    .map(
      ({ name, subpath }, at) =>
        `import * as e${at} from "${name}${subpath.slice(1)}";\nexport { e${at} };\n`,
    )
    .join("");
}

/** A project that knows of no types but its own, and checks the declarations of all packages that can do without, too. */
const strict = {
  ...{ strict: true, target: "es2022", lib: ["es2023", "dom"], types: [] },
  ...{ skipLibCheck: false, skipDefaultLibCheck: true },
  ...{ noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noImplicitReturns: true },
  ...{ noUnusedLocals: true, verbatimModuleSyntax: true, noPropertyAccessFromIndexSignature: true },
};
const tenant = 'export { default as tenant } from "./built/bookstore.js";\n';
const everywhere = everythingOf(publishedPackages().filter((one) => !needsMore(one)));
/** The same on Node, where the declarations of the others are checked as well; those of Restate take "absent" for "undefined". */
const onNode = { ...strict, types: ["node"], exactOptionalPropertyTypes: false };
const onServers = everythingOf(publishedPackages());
const nodenext = { module: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };
const tsc59 = program("typescript-5.9", "bin/tsc");
const tsc7 = program("typescript", "bin/tsc");

beforeAll(buildPolicies);

describe("installed from their tarballs, the packages play what they have built", () => {
  test.concurrent("in JavaScript", async () => {
    const folder = project("javascript", javaScript);
    place("js", folder);
    expect(await node(folder, "main.js")).toEqual(played);
  });

  test.concurrent("in CommonJS, by require", async () => {
    const folder = project("commonjs", javaScript);
    place("js", folder);
    expect(await node(folder, "main.cjs")).toEqual(played);
  });

  test.concurrent.each([
    {
      name: "TypeScript 5.9 and nodenext, as ts",
      tsc: tsc59,
      settings: { ...strict, ...nodenext },
    },
    {
      name: "TypeScript 5.9 and bundler, as js",
      tsc: tsc59,
      settings: { ...strict, ...bundler, skipLibCheck: true },
    },
    { name: "TypeScript 7 and nodenext, as js", tsc: tsc7, settings: { ...onNode, ...nodenext } },
    { name: "TypeScript 7 and bundler, as ts", tsc: tsc7, settings: { ...strict, ...bundler } },
  ])("in a strict project of $name", async ({ name, tsc, settings }) => {
    const folder = project(name.replaceAll(/\W+/g, "-"), {
      ...{
        ...typeScript,
        "everything.ts": tenant + (settings.types.length > 0 ? onServers : everywhere),
      },
      "tsconfig.json": JSON.stringify({
        compilerOptions: { ...settings, outDir: "out" },
        files: ["main.ts", "everything.ts"],
      }),
    });
    const target = name.endsWith("ts") ? "ts" : "js";
    place(target, folder);
    expect(await node(folder, tsc, "-p", ".")).toEqual({ code: 0, said: "" });
    if (target === "js") place("js", folder, "out/built");
    expect(await node(folder, "out/main.js")).toEqual(played);
  });

  test.concurrent("whose compiler would say what is wrong", async () => {
    const compilerOptions = { ...strict, ...nodenext, skipLibCheck: true, noEmit: true };
    const folder = project("wrong-types", {
      "main.ts": 'import built from "./built/shop.js";\nexport const wrong: number = built;\n',
      "tsconfig.json": JSON.stringify({ compilerOptions, files: ["main.ts"] }),
    });
    place("ts", folder);
    const { code, said } = await node(folder, tsc7, "-p", ".");
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(/^main\.ts.*TS2322/) });
  });

  test.concurrent("in a browser, by Vite", async () => {
    const page = '<script type="module" src="./main.ts"></script>';
    const folder = project("vite", { ...typeScript, "index.html": page });
    place("ts", folder);
    // What Vite adds for old browsers asks for a document, and there is none where the result runs here.
    await vite({ root: folder, logLevel: "silent", build: { modulePreload: false } });
    const files = readdirSync(join(folder, "dist/assets"));
    const [script = ""] = files.filter((name) => /^index-.*\.js$/.test(name));
    expect(await node(folder, join("dist/assets", script))).toEqual(played);
  });

  test.concurrent("in a browser, by esbuild", async () => {
    const folder = project("esbuild", typeScript);
    place("ts", folder);
    const { warnings } = await bundle({
      ...{ absWorkingDir: folder, entryPoints: ["main.ts"], outfile: "out.js" },
      ...{ bundle: true, format: "esm", platform: "browser", logLevel: "silent" },
    });
    expect(warnings).toEqual([]);
    expect(await node(folder, "out.js")).toEqual(played);
  });

  test.concurrent("and npx begins a policy, and tests it", async () => {
    const folder = project("first", { "package.json": "{}" });
    const line = "npx --no annae init our-shop && npx --no annae test our-shop";
    const { code, said } = await shell(folder, line);
    expect(`${code} ${said}`).toMatch(/^0 our-shop.*\n[\s\S]*passed/);
  });

  test.concurrent("and a policy extends the standard one wherever it lies", async () => {
    const folder = project("corner", { "corner.rules": "policy corner extends happytalk\n" });
    expect(await annaeIn(folder, "check", ".")).toMatchObject({ code: 0 });
  });
});
