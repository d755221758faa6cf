import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { parse } from "../2-syntax/parse.ts";
import { fill, fitsLine, flatText, widthOf } from "./fill.ts";
import { layoutPieces } from "./pieces.ts";
import { wordsOf } from "./words.ts";

const pieces = (text: string) => layoutPieces(wordsOf(parse(sourceFile("", text))).slice(0, -1));

test("the width of pieces counts two columns for Hangul and no space before what clings", () => {
  expect(widthOf(pieces("when ( 가나 and !b )"))).toBe("when (".length + 4 + " and !b)".length);
});

test("pieces fit a line up to its last column, and never with a line comment among them", () => {
  const some = pieces("a and b");
  expect(fitsLine(some, 93)).toBe(true);
  expect(fitsLine(some, 94)).toBe(false);
  expect(fitsLine(pieces("a // c\n and b"), 0)).toBe(false);
});

test("what fits is one line behind its lead", () => {
  expect(fill(pieces("when a and b"), "  x: ", 9)).toEqual([
    { text: "  x: when a and b", note: null },
  ]);
});

test("what nothing can break is left too long", () => {
  const text = `text "${"가".repeat(80)}"`;
  expect(fill(pieces(text), "", 4)).toEqual([{ text, note: null }]);
});

test("a comment ends its line, and the condition goes on under its beginning", () => {
  expect(fill(pieces("when a // c\n and b"), "  ", 9)).toEqual([
    { text: "  when a", note: "// c" },
    { text: "       and b", note: null },
  ]);
});

test("two hundred parentheses are broken from the outside in", () => {
  const depth = 200;
  const text = `when ${"(".repeat(depth)}a and b${")".repeat(depth)}`;
  const lines = fill(pieces(text), "", 4);
  expect(lines.map((line) => line.text.trim()).join(" ")).toBe(flatText(pieces(text)));
});
