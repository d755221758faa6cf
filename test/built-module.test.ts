import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installedPackages } from "../tools/packages/install-packages.ts";
import { annae } from "./cli/annae.ts";
import { root } from "./structure/source-files.ts";

const tsc = join(root, "node_modules/typescript/bin/tsc");
const strict = [
  "--strict",
  "--noUncheckedIndexedAccess",
  "--exactOptionalPropertyTypes",
  "--noUnusedLocals",
  "--noImplicitReturns",
];

/** What the compiler of a project with these settings, and none of ours, says of the built standard policy. */
async function complaints(...settings: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(await installedPackages(), "built-"));
  try {
    expect(annae(["build", "policies/bookstore", "--out", folder]).code).toBe(0);
    const module = join(folder, "bookstore.ts");
    const options = ["--ignoreConfig", "--noEmit", "--target", "es2022", ...strict, ...settings];
    return spawnSync(process.execPath, [tsc, ...options, module], { encoding: "utf8" }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ["nodenext", []],
  ["esnext", ["--moduleResolution", "bundler"]],
])(
  "a built policy passes the strictest tsc of a project with %s modules and settings of its own",
  async (module, more) => {
    expect(await complaints("--module", module, ...more)).toBe("");
  },
);

/** How many questions the rules of the built policy ask, as the module of that name in the folder says. */
function questionsAsked(folder: string, module: string): number {
  const code = `import policy from "./${module}"; console.log((await policy.rules()).atoms.length);`;
  writeFileSync(join(folder, "ask.mjs"), code);
  return Number(execFileSync(process.execPath, [join(folder, "ask.mjs")], { encoding: "utf8" }));
}

test("a built policy finds its rules, run as it is and compiled to another folder", () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "annae-built-"));
  try {
    expect(annae(["build", "policies/bookstore", "--out", folder]).code).toBe(0);
    const written = questionsAsked(folder, "bookstore.ts");
    expect(written).toBeGreaterThan(5);
    const out = join(folder, "dist");
    const options = [
      "--ignoreConfig",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "--outDir",
      out,
    ];
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    spawnSync(process.execPath, [tsc, ...options, join(folder, "bookstore.ts")]);
    expect(questionsAsked(out, "bookstore.js")).toBe(written);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the compiler that says nothing here does find what is wrong", () => {
  const file = "packages/dsl/src/index.ts";
  expect(() =>
    execFileSync(process.execPath, [tsc, "--ignoreConfig", "--noEmit", join(root, file)]),
  ).toThrow();
});
