import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { applyFixes, compatibleFixes } from "./apply-fixes.ts";
import type { Fix } from "./diagnostic.ts";

const source = sourceFile("a.rules", "0123456789");
const edit = (start: number, end: number, text: string, file = source) => ({
  span: { source: file, start, end },
  text,
});
const fix = (...edits: Fix["edits"][number][]): Fix => ({ edits });

test("edits are made wherever they stand, in any order", () => {
  expect(applyFixes(source, [fix(edit(8, 9, "b")), fix(edit(0, 2, "a"), edit(4, 4, "+"))])).toBe(
    "a23+4567b9",
  );
});

test("a fix that overlaps an earlier one is left out whole", () => {
  expect(applyFixes(source, [fix(edit(2, 5, "x")), fix(edit(0, 1, "y"), edit(4, 6, "z"))])).toBe(
    "01x56789",
  );
});

test("two fixes that put something at the same place are not both made", () => {
  expect(applyFixes(source, [fix(edit(3, 3, "a")), fix(edit(3, 3, "b"))])).toBe("012a3456789");
});

test("edits of other files do nothing here", () => {
  const other = sourceFile("b.rules", "0123456789");
  expect(applyFixes(source, [fix(edit(0, 1, "x", other))])).toBe("0123456789");
});

test("without fixes the text stays as it is", () => {
  expect(applyFixes(source, [])).toBe(source.text);
});

test("fixes at the same place of different files can be made together", () => {
  const other = sourceFile("b.rules", "0123456789");
  const both = [fix(edit(0, 1, "x")), fix(edit(0, 1, "y", other))];
  expect(compatibleFixes(both)).toEqual(both);
});

test("of two fixes that collide in one of several edits, the first is kept", () => {
  const first = fix(edit(0, 1, "x"), edit(5, 6, "y"));
  expect(compatibleFixes([first, fix(edit(5, 7, "z"), edit(8, 9, "w"))])).toEqual([first]);
});
