import { expect, test } from "vitest";
import { cutText } from "./cut-text.ts";

test("a text that fits stays as it is", () => {
  expect(cutText("안녕하세요", 5)).toBe("안녕하세요");
  expect(cutText("", 5)).toBe("");
});

test("a longer text is cut so that it shows, within the limit and never inside a character", () => {
  expect(cutText("안녕하세요", 4)).toBe("안녕하…");
  expect(cutText("가😀😀", 4)).toBe("가😀…");
  expect(cutText("가😀😀", 3)).toBe("가…");
});
