import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

test("a text within the limit stays whole, the empty one too", () => {
  expect(splitText("안녕하세요", 5)).toEqual(["안녕하세요"]);
  expect(splitText("", 5)).toEqual([""]);
});

test("a longer text is cut after line breaks and blanks of the later half", () => {
  expect(splitText("가나다 라마바\n사아자", 9)).toEqual(["가나다 라마바\n", "사아자"]);
  expect(splitText("가나다 라마바사아자", 6)).toEqual(["가나다 ", "라마바사아자"]);
  expect(splitText("가 나다라마바사", 6)).toEqual(["가 나다라마", "바사"]);
});

test("no character is cut in two, and nothing is lost", () => {
  const text = "😀".repeat(7);
  const pieces = splitText(text, 5);
  expect(pieces.join("")).toBe(text);
  expect(pieces.every((piece) => piece.length <= 5 && piece.isWellFormed())).toBe(true);
});
