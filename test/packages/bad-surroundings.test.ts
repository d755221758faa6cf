import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test, vi } from "vitest";
import { annaeIn, node, project, shell } from "./stranger.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** What makes Node say that it is an older one. */
const old =
  'Object.defineProperty(process.versions, "node", { value: "20.19.5" });\nObject.defineProperty(process, "version", { value: "v20.19.5" });\n';

test("an old Node is told which one is needed, by the command line in the reader's language, and by a package", async () => {
  const files = { "old.cjs": old, "main.js": 'import "@annae/runtime";\n' };
  const folder = project("old-node", files);
  const program = "../node_modules/annae/bin/annae.js";
  expect(await node(folder, "--require", "./old.cjs", program, "check", ".")).toEqual({
    code: 2,
    said: "annae needs Node.js 22.13.0 or later; this is v20.19.5. See https://nodejs.org\n",
  });
  const korean = await shell(folder, `node --require ./old.cjs ${program} check .`, {
    LANG: "ko_KR.UTF-8",
  });
  expect(korean).toEqual({
    code: 2,
    said: "annae를 실행하려면 Node.js 22.13.0 이상이 필요합니다. 지금은 v20.19.5입니다. https://nodejs.org 에서 받으세요.\n",
  });
  const { code, said } = await node(folder, "--require", "./old.cjs", "main.js");
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringContaining("Annae needs Node.js 22.13.0 or later; this is 20.19.5."),
  });
});

test("two versions in one tree are named, with what to do", async () => {
  const folder = project("two-versions", {
    "main.js": 'import "@annae/runtime";\nimport "@annae/vocabulary";\n',
  });
  const other = join(folder, "node_modules/@annae/vocabulary");
  cpSync(join(folder, "../node_modules/@annae/vocabulary"), other, {
    recursive: true,
    dereference: true,
  });
  const start = join(other, "dist/start.js");
  writeFileSync(
    start,
    readFileSync(start, "utf8").replace(/release = "[^"]*"/, 'release = "9.9.9"'),
  );
  const { code, said } = await node(folder, "main.js");
  expect(code).toBe(1);
  expect(said).toMatch(/Two versions of @annae\/vocabulary are loaded: [\d.]+ and 9\.9\.9\./);
  expect(said).toContain("npm ls @annae/vocabulary");
});

test.each([
  { what: "a contract suite without vitest", entry: "host/testing", peer: "vitest" },
  { what: "what writes modules without ts-morph", entry: "dsl/typescript", peer: "ts-morph" },
])("$what says that $peer is missing, and the rest of its package works", async (one) => {
  const [name = "", part] = one.entry.split("/");
  const files = {
    "main.js": `import "@annae/${one.entry}";\n`,
    "rest.js": `import "@annae/${name}";\n`,
  };
  const folder = project(`missing-${one.peer}`, files);
  const { code, said } = await node(folder, "main.js");
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringMatching(
      new RegExp(`Cannot find package '${one.peer}' imported from .*${name}/dist/[\\w-]*${part}`),
    ),
  });
  expect(await node(folder, "rest.js")).toEqual({ code: 0, said: "" });
});

test("the command line is no library, and says so by its exports", async () => {
  const folder = project("no-library", { "main.cjs": 'require("annae");\n' });
  const { code, said } = await node(folder, "main.cjs");
  expect({ code, said }).toEqual({
    code: 1,
    said: expect.stringContaining("ERR_PACKAGE_PATH_NOT_EXPORTED"),
  });
});

test("a browser bundle of what needs Node fails by the name of what it needs", async () => {
  const folder = project("node-in-browser", { "main.js": 'export * from "@annae/host";\n' });
  const bundled = build({
    ...{ absWorkingDir: folder, entryPoints: ["main.js"], bundle: true, write: false },
    ...{ format: "esm", platform: "browser", logLevel: "silent" },
  });
  await expect(bundled).rejects.toThrow(/Could not resolve "node:/);
});

/** Every file of the installed packages with the time of its last change. */
function changes(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`);
}

test("nothing is written below node_modules, which may be read-only", async () => {
  const folder = project("read-only", { "corner.rules": "policy corner extends happytalk\n" });
  const installed = join(folder, "../node_modules");
  const before = changes(installed);
  for (const args of [
    ["check", "."],
    ["test", "."],
    ["build", ".", "--out", "built", "--target", "js"],
  ]) {
    expect(await annaeIn(folder, ...args)).toMatchObject({ code: 0 });
  }
  expect(changes(installed)).toEqual(before);
  expect(before.length).toBeGreaterThan(500);
});
