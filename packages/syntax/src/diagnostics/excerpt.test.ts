import { displayWidth } from "@annae/vocabulary/text";
import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { excerpt } from "./excerpt.ts";

function shown(text: string, marked: string, width = 80) {
  const source = sourceFile("a.rules", text);
  const start = text.indexOf(marked);
  return excerpt({ source, start, end: start + marked.length }, width);
}

test("carets stand under the span", () => {
  expect(shown("when aftrHours then", "aftrHours")).toEqual({
    line: 1,
    text: "when aftrHours then",
    carets: "     ^^^^^^^^^",
  });
});

test("carets line up under and behind Hangul", () => {
  const { carets } = shown('text "안내" 오류 x', "오류");
  expect(carets).toBe(`${" ".repeat(displayWidth('text "안내" '))}^^^^`);
});

test("a tab is shown as four columns, in the line and in front of the carets", () => {
  expect(shown("\tx", "x")).toEqual({ line: 1, text: "    x", carets: "    ^" });
});

test("a span of several lines shows its first", () => {
  const { line, text, carets } = shown('a "b\nc" d', '"b\nc"');
  expect([line, text, carets]).toEqual([1, 'a "b', "  ^^"]);
});

test("an empty span has one caret", () => {
  const source = sourceFile("a.rules", "ab");
  expect(excerpt({ source, start: 2, end: 2 }, 80)).toEqual({ line: 1, text: "ab", carets: "  ^" });
});

test("a long line is cut on both sides of the span and keeps to the width", () => {
  const { text, carets } = shown(`${"가".repeat(300)} here ${"나".repeat(300)}`, "here", 60);
  expect(displayWidth(text)).toBeLessThanOrEqual(60);
  expect(text.startsWith("…") && text.endsWith("…")).toBe(true);
  const before = text.slice(0, text.indexOf("here"));
  expect(carets).toBe(`${" ".repeat(displayWidth(before))}^^^^`);
});

test("a span longer than the width is cut at its end", () => {
  const { text, carets } = shown(`a ${"x".repeat(500)}`, "x".repeat(500), 40);
  expect(displayWidth(text)).toBeLessThanOrEqual(40);
  expect(carets.trimStart().length).toBeGreaterThan(30);
});

test("a line end of Windows is not part of the line", () => {
  expect(shown("ab\r\ncd", "ab").text).toBe("ab");
});
