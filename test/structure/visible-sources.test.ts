import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { codeFiles, root } from "./source-files.ts";

/** Every source that git keeps, or would keep. */
const tracked = lines("git", "ls-files", "--cached", "--others", "--exclude-standard").filter(
  (path) => /\.(ts|tsx|mts|js|mjs)$/.test(path) && existsSync(join(root, path)),
);
const typed = tracked.filter((path) => /\.tsx?$/.test(path));

function lines(command: string, ...parameters: readonly string[]): readonly string[] {
  const printed = execFileSync(command, parameters, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return printed.split("\n").filter((line) => line !== "");
}

/** Runs a program of a development dependency. */
function program(name: string, bin: string, ...parameters: readonly string[]): readonly string[] {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return lines(process.execPath, join(dirname(manifest), bin), ...parameters);
}

test("there are sources to look at", () => {
  expect(typed.length).toBeGreaterThan(500);
});

test("git ignores none of them, so that a new file beside one is not lost", () => {
  const neighbours = new Set(tracked.map((path) => `${dirname(path)}/a-new-file.ts`));
  const ignored = execFileSync("git", ["check-ignore", "--no-index", "--stdin"], {
    cwd: root,
    encoding: "utf8",
    // The last is ignored for certain: without any, git says so by failing.
    input: [...neighbours, "node_modules/x.ts"].join("\n"),
  });
  expect(ignored.trim().split("\n")).toEqual(["node_modules/x.ts"]);
});

test("tsc sees all of them", () => {
  const listed = program("typescript", "bin/tsc", "-p", ".", "--listFilesOnly");
  const seen = new Set(listed.map((path) => relative(root, path).replaceAll("\\", "/")));
  expect(typed.filter((path) => !seen.has(path))).toEqual([]);
});

test("Biome sees all of them that people write", () => {
  const printed = program("@biomejs/biome", "bin/biome", "format", "--verbose", ".");
  const seen = new Set(printed.map((line) => line.replace(/^\W*- /, "").trim()));
  const written = tracked.filter((path) => !path.includes(".generated."));
  expect(written.filter((path) => !seen.has(path))).toEqual([]);
});

test("the structure test sees all of them", () => {
  const folders = ["packages", "test", "bench", "tools"];
  const seen = new Set(codeFiles(...folders).map(({ path }) => path));
  const below = typed.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
  expect(below.filter((path) => !seen.has(path))).toEqual([]);
});
