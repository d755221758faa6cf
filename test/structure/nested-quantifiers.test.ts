import { extname } from "node:path";
import { expect, test } from "vitest";
import { nestedQuantifiers, patternsIn } from "./nested-quantifiers.ts";
import { filesBelow, packageNames, read } from "./source-files.ts";

test.each([
  ["/^(<!--[\\s\\S]*?-->\\s*)*<svg/", ["[\\s\\S]*?", "\\s*"]],
  ["/(a+)+$/", ["a+"]],
  ["/((?:a|b){2,}c)*/", ["(?:a|b){2,}"]],
  ['/(?:[^"\\\\]|\\\\.)*x+/u', []],
  ["/^[a-z]+(-[a-z]+)*$/", []],
  ["/^[a-z]+(-?[a-z]+)*$/", ["[a-z]+"]],
  ["/(-[a-z-]+)*/", ["[a-z-]+"]],
  ["/^(\\d+:){1,4}\\d+$/v", []],
])("in %s the nested repetitions are %j", (literal, expected) => {
  expect(nestedQuantifiers(literal)).toEqual(expected);
});

test("patterns are told from divisions, comments and texts", () => {
  const text = 'const a = b / c / d; // /x/\nconst e = "/y/"; const f = [/z+/gu, /[/]/];';
  expect(patternsIn(text)).toEqual([
    { line: 2, literal: "/z+/gu" },
    { line: 2, literal: "/[/]/" },
  ]);
});

const sources = [
  ...packageNames().map((name) => `packages/${name}`),
  "test",
  "bench",
  "tools",
  "docs",
]
  .flatMap(filesBelow)
  .filter((path) => [".ts", ".mjs", ".js"].includes(extname(path)));

test("L5: no pattern of the repository repeats without end inside such a repetition", () => {
  const patterns = sources.flatMap((path) =>
    patternsIn(read(path)).map((pattern) => ({ ...pattern, path })),
  );
  const nested = patterns.filter(({ literal }) => nestedQuantifiers(literal).length > 0);
  expect(patterns.length).toBeGreaterThan(200);
  expect(nested.map(({ path, line, literal }) => `${path}:${line}: ${literal}`)).toEqual([]);
});
