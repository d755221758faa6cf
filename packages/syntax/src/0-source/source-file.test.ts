import { expect, test } from "vitest";
import { lineColumn, lineText, sourceFile } from "./source-file.ts";

const source = sourceFile("a.rules", "가나\r\n\nabc");

test("lines and columns count from 1, columns in UTF-16 units", () => {
  expect(lineColumn(source, 0)).toEqual({ line: 1, column: 1 });
  expect(lineColumn(source, 1)).toEqual({ line: 1, column: 2 });
  expect(lineColumn(source, 4)).toEqual({ line: 2, column: 1 });
  expect(lineColumn(source, 5)).toEqual({ line: 3, column: 1 });
  expect(lineColumn(source, 8)).toEqual({ line: 3, column: 4 });
});

test("the text of a line has no line end", () => {
  expect([1, 2, 3, 4].map((line) => lineText(source, line))).toEqual(["가나", "", "abc", ""]);
});

test("a byte order mark is no part of the text", () => {
  expect(sourceFile("a.rules", "\uFEFFab").text).toBe("ab");
});

test("an empty file has one empty line", () => {
  const empty = sourceFile("a.rules", "");
  expect(lineColumn(empty, 0)).toEqual({ line: 1, column: 1 });
  expect(lineText(empty, 1)).toBe("");
});
