import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { applyFixes } from "../diagnostics/apply-fixes.ts";
import { tokenize } from "./source-to-tokens.ts";

function mended(text: string): string {
  const source = sourceFile("a.rules", text);
  const fixes = tokenize(source).diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  return applyFixes(source, fixes);
}

const cases: readonly (readonly [string, string])[] = [
  ["a==b", "a is b"],
  ["a != b", "a is not b"],
  ["a&&b || c", "a and b or c"],
  ["a ≥ 3", "a >= 3"],
  ["when a=>close", "when a then close"],
  ["a：（b）；！c", "a:(b);!c"],
  ["a\u3000b", "a b"],
  ['text 「안녕 "x"」', 'text "안녕 \\"x\\""'],
  ["text 'it'", 'text "it"'],
  ['text "abc  ', 'text "abc"  '],
  ["text “abc", 'text "abc"'],
  ['text "안녕”', 'text "안녕"'],
  ["# note", "// note"],
  ["9:5", "09:05"],
  ["18:00:00", "18:00"],
  ["2026.2.3", "2026-02-03"],
  ["1.5h", "1h30m"],
  ["30m1h", "1h30m"],
  ["90분", "1h30m"],
  ["2일", "2d"],
  ["5min", "5m"],
  ["3명", "3"],
  ['"C:\\dir"', '"C:\\\\dir"'],
  ["１８：００", "18:00"],
];

test.each(cases)("%j is mended to %j", (text, expected) => {
  expect(mended(text)).toBe(expected);
});

test.each(["25:00", "2026-02-30", "1.2.3.4 @"])("nothing is guessed for %j", (text) => {
  expect(mended(text)).toBe(text === "1.2.3.4 @" ? "1.2 @" : text);
});
