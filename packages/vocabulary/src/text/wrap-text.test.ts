import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "./display-width.ts";
import { wrapText } from "./wrap-text.ts";

test("lines end at spaces and keep to the width", () => {
  expect(wrapText("put `then` in front of the action", 12)).toEqual([
    "put `then`",
    "in front of",
    "the action",
  ]);
});

test("a Hangul syllable counts for two columns", () => {
  expect(wrapText("동작 앞에 쓰세요", 9)).toEqual(["동작 앞에", "쓰세요"]);
});

test("a word that is wider than a line is cut", () => {
  expect(wrapText("가나다라 ab", 5)).toEqual(["가나", "다라", "ab"]);
});

test("no text is one empty line", () => {
  expect(wrapText("", 10)).toEqual([""]);
});

test("no line is wider than asked for, and no letter is lost", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "가", "나", " ") });
  fc.assert(
    fc.property(letters, fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrapText(text, width);
      expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
