import { sourceFile } from "@annae/syntax";
import { error } from "@annae/syntax/diagnostics";
import { expect, test } from "vitest";
import { syntaxDamage } from "./syntax-damage.ts";

const source = sourceFile("p.rules", "x".repeat(100));
const other = sourceFile("q.rules", "x".repeat(100));
const broken = error("broken", { ko: ["가"], en: ["a"] });
const errors = [70, 20].map((start) => broken({ source, start, end: start + 1 }, {}));

test.each([
  [source, 10, 30, true],
  [source, 20, 21, true],
  [source, 21, 69, false],
  [source, 60, 100, true],
  [source, 71, 100, false],
  [other, 0, 100, false],
] as const)(
  "a span of a file holds an error where one starts in it",
  (file, start, end, damaged) => {
    expect(syntaxDamage(errors).isDamaged({ source: file, start, end })).toBe(damaged);
  },
);

test("what hangs together with something that cannot be read, and what stands behind a strange character, is unread", () => {
  const line = sourceFile("p.rules", "when a\nx-y/z n\nclose");
  const strange = error("unknown-character", { ko: ["가"], en: ["a"] });
  const { isUnread } = syntaxDamage([strange({ source: line, start: 10, end: 11 }, {})]);
  const at = (start: number, end: number) => isUnread({ source: line, start, end });
  expect([at(5, 6), at(7, 8), at(13, 14), at(15, 20)]).toEqual([false, true, true, false]);
});
