import { basename, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { packageOf } from "../tools/packages/reached.ts";
import { type Manifest, manifestIn } from "../tools/packages/workspace.ts";
import { findCycle } from "./structure/find-cycle.ts";
import { levelCycles } from "./structure/level-cycles.ts";
import {
  type CodeFile,
  codeFiles,
  filesBelow,
  packageNames,
  read,
  root,
} from "./structure/source-files.ts";

const sources = packageNames().map((name) => `packages/${name}/src`);
const all = codeFiles(...sources, "test", "bench");
const shipped = all.filter((file) => !file.test);
const core = [
  "vocabulary",
  "channel-kit",
  "ir",
  "logic",
  "syntax",
  "dsl",
  "describe",
  "runtime",
  "review",
  "images",
  "disk",
  "reports",
  "host",
  "host-sqlite",
];
const channelPackages = packageNames().filter(
  (name) => name.startsWith("channel-") && name !== "channel-kit",
);

/** "file: what it imports" for every import that is not allowed. */
function offences(
  files: readonly CodeFile[],
  forbidden: (file: CodeFile, imported: { written: string; path: string | undefined }) => boolean,
): readonly string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((imported) => forbidden(file, imported))
      .map(({ written }) => `${file.path}: ${written}`),
  );
}

describe("imports", () => {
  const step = (path: string) => {
    const folder = /^packages\/(?:syntax|dsl)\/src\/(\d)-/.exec(path)?.[1];
    return folder === undefined ? undefined : Number(folder);
  };

  test("a folder of the compiler imports only itself, earlier folders, diagnostics and the host", () => {
    const numbered = shipped.filter(({ path }) => step(path) !== undefined);
    const found = offences(numbered, ({ path: from }, { path }) => {
      if (
        path === undefined ||
        /^packages\/(syntax\/src\/diagnostics\/|dsl\/src\/host\.ts$)/.test(path)
      )
        return false;
      return (step(path) ?? Number.POSITIVE_INFINITY) > (step(from) ?? -1);
    });
    expect(numbered.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test("the steps of the compiler are counted through two packages: a text is syntax's, a policy is dsl's", () => {
    const steps = ["syntax", "dsl"].map((name) => {
      const own = shipped.filter((file) => file.package === name);
      return [...new Set(own.flatMap(({ path }) => step(path) ?? []))].sort();
    });
    expect(steps).toEqual([
      [0, 1, 2],
      [3, 4, 5, 6, 7],
    ]);
  });

  test("syntax stands on the vocabulary alone", () => {
    const syntax = shipped.filter((file) => file.package === "syntax");
    expect(
      offences(
        syntax,
        (_, { written }) =>
          written.startsWith("@annae/") && packageOf(written) !== "@annae/vocabulary",
      ),
    ).toEqual([]);
  });

  test("diagnostics know of nothing in the compiler but sources", () => {
    const diagnostics = shipped.filter(({ path }) =>
      path.startsWith("packages/syntax/src/diagnostics/"),
    );
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(
      offences(
        diagnostics,
        (_, { path }) => path !== undefined && !/\/(diagnostics|0-source)\//.test(path),
      ),
    ).toEqual([]);
  });

  test("no file imports itself by way of others, types included", () => {
    const graph = new Map(
      all.map(({ path, imports }) => [path, imports.flatMap((one) => one.path ?? [])] as const),
    );
    expect(findCycle(graph)).toBeUndefined();
  });

  test.each(sources)("in every folder of %s, what is in it can be put in an order", (folder) => {
    expect(levelCycles(folder, shipped)).toEqual([]);
  });

  test("a package's index is for others: nothing inside imports it", () => {
    const inside = all.filter((file) => file.package !== undefined);
    const found = offences(
      inside,
      (file, { path }) => path === `packages/${file.package}/src/index.ts`,
    );
    expect(found).toEqual([]);
  });

  test("an index file only re-exports", () => {
    const indexes = all.filter(({ path }) => /^packages\/[^/]+\/src\/index\.ts$/.test(path));
    const more = indexes.filter(({ text }) => /^(?!export (type )?[*{]|[\s}]|$)/m.test(text));
    expect(more.map(({ path }) => path)).toEqual([]);
  });

  test("vocabulary, channel kit, syntax, compiler, IR, descriptions, reviews, reports and studio know of no machine: nothing from Node", () => {
    const names = [
      "vocabulary",
      "channel-kit",
      "ir",
      "logic",
      "syntax",
      "dsl",
      "describe",
      "review",
      "reports",
      "studio",
    ];
    const pure = shipped.filter((file) => names.includes(file.package ?? ""));
    expect(offences(pure, (_, { written }) => written.startsWith("node:"))).toEqual([]);
  });

  test("only the last step of the compiler knows ts-morph", () => {
    const others = shipped.filter(({ path }) => !path.startsWith("packages/dsl/src/7-typescript/"));
    expect(offences(others, (_, { written }) => written === "ts-morph")).toEqual([]);
  });

  test("of all that the command line is, only the files of packages/disk touch the disk", () => {
    const others = shipped.filter(
      (file) =>
        ["cli", "disk", "reports", "installation"].includes(file.package ?? "") &&
        !file.path.startsWith("packages/disk/src/files/"),
    );
    expect(offences(others, (_, { written }) => /^(node:)?fs(\/|$)/.test(written))).toEqual([]);
  });

  test("nothing stands on the command line but tests that type into it", () => {
    const others = [...all, ...codeFiles("tools", "editors")].filter(
      (file) => file.package !== "cli" && !file.path.startsWith("test/cli/"),
    );
    const found = offences(
      others,
      (_, { written, path }) =>
        /^annae(\/|$)/.test(written) || path?.startsWith("packages/cli/") === true,
    );
    expect(found).toEqual([]);
  });

  test("packages reach one another by name, never by path", () => {
    const found = offences(all, ({ path: from }, { path }) => {
      if (path === undefined || !from.startsWith("packages/")) return false;
      return (
        posix.join(...from.split("/").slice(0, 2)) !== posix.join(...path.split("/").slice(0, 2))
      );
    });
    expect(found).toEqual([]);
  });
});

describe("packages", () => {
  /** Declared although no source imports it. */
  const needed: Readonly<Record<string, readonly string[]>> = {
    // The command line's bundle leaves it out; it is loaded from beside the bundle.
    cli: ["cadical-wasm", "sharp", "ts-morph"],
  };
  /** What is bundled is needed here alone, so it is a devDependency. */
  const dependenciesOf = ({ name, dependencies, devDependencies }: Manifest) =>
    Object.keys(name === "annae" ? { ...dependencies, ...devDependencies } : (dependencies ?? {}));
  const everywhere = Object.keys(JSON.parse(read("package.json")).devDependencies);

  const bare = (files: readonly CodeFile[]) => {
    const written = files
      .flatMap(({ imports }) => imports)
      .filter(({ path, written }) => path === undefined && !written.startsWith("node:"));
    return new Set(written.map((one) => packageOf(one.written)));
  };

  test.each(packageNames())("%s declares exactly what it imports", (name) => {
    const manifest = manifestIn(join(root, "packages", name));
    const own = all.filter((file) => file.package === name);
    const declared = dependenciesOf(manifest).sort();
    const { peerDependencies = {}, devDependencies = {} } = manifest;
    const imported = [...bare(own.filter((file) => !file.test))].filter(
      (dependency) => !(dependency in peerDependencies),
    );
    expect([...new Set([...imported, ...(needed[name] ?? [])])].sort()).toEqual(declared);
    const forTests = bare(own.filter((file) => file.test));
    const peers = Object.keys({ ...peerDependencies, ...devDependencies });
    const known = new Set([...declared, ...peers, ...everywhere, manifest.name]);
    expect([...forTests].filter((dependency) => !known.has(dependency))).toEqual([]);
  });

  test("no channel is named in a core package", () => {
    const names = channelPackages.map((name) => name.replace("channel-", ""));
    const named = new RegExp(`\\b(${names.join("|")})\\b(?!-version)`, "i");
    const found = all
      .filter((file) => core.includes(file.package ?? ""))
      .flatMap(({ path, text }) =>
        text.split("\n").map((line, index) => ({ line, at: `${path}:${index + 1}` })),
      )
      .filter(({ line }) => named.test(line));
    expect(names.length).toBeGreaterThan(2);
    expect(found.map(({ at, line }) => `${at}: ${line.trim()}`)).toEqual([]);
  });

  /** Files and folders that not every platform needs, each with the reason. */
  const platformsOwn: Readonly<Record<string, string>> = {
    "packages/channel-kakao/src/answers.ts": "it answers with codes of its own",
    "packages/channel-kakao/src/dialects.ts": "dealers spell its requests in their own ways",
    "packages/channel-kakao/src/said.ts": "what was said comes in several shapes",
    "packages/channel-kakao/src/serial-number.ts":
      "its serial numbers are larger than JSON numbers",
    "packages/channel-kakao/src/skill/": "what is said inside its chatbot has another format",
    "packages/channel-kakao/src/transport.ts": "it is reached by HTTP",
    "packages/channel-naver/src/answers.ts": "it answers with codes of its own",
    "packages/channel-naver/src/counselor-name.ts": "it comes in JSON that is not quite JSON",
    "packages/channel-naver/src/said.ts": "what was said comes in several shapes",
    "packages/channel-naver/src/transport.ts": "it is reached by HTTP",
    "packages/channel-web/src/json-schema.ts": "the protocol is our own, so we publish its schema",
  };

  test("every channel package has the same files", () => {
    const own = Object.keys(platformsOwn);
    const table = channelPackages.map((name) => {
      const folder = `packages/${name}/src/`;
      const files = filesBelow(folder).filter((path) => !own.some((one) => path.startsWith(one)));
      const names = files.map((path) => path.replace(folder, ""));
      return names.filter((path) => !path.endsWith(".test.ts") && !path.startsWith("fixtures/"));
    });
    for (const files of table) expect(files).toEqual(table[0]);
  });
});

describe("lists that name every file of their folder", () => {
  test.each([
    "packages/vocabulary/src/facts",
    "packages/vocabulary/src/actions",
    "packages/dsl/src/6-checks",
  ])("%s", (folder) => {
    const files = filesBelow(folder).filter(
      (path) =>
        posix.dirname(path) === folder &&
        !path.endsWith(".test.ts") &&
        !["index.ts", "check.ts", "run-checks.ts", "diagnostics.ts"].includes(basename(path)),
    );
    const [index] = all.filter(({ path }) => path === `${folder}/index.ts`);
    const listed = index?.imports
      .flatMap(({ path }) => path ?? [])
      .filter((path) => posix.dirname(path) === folder && basename(path) !== "check.ts");
    expect(listed?.toSorted()).toEqual(files);
    expect(files.length).toBeGreaterThan(0);
  });
});

describe("files", () => {
  test("no file is longer than 300 lines", () => {
    const long = all.filter(({ text }) => text.split("\n").length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("no file is named for nothing", () => {
    const vague = /(^|-)(utils?|helpers?|misc|manager)[-.]|^common\.ts$/;
    const vaguely = all.map(({ path }) => path).filter((path) => vague.test(basename(path)));
    expect(vaguely).toEqual([]);
  });
});
