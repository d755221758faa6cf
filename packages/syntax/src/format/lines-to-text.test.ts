import { expect, test } from "vitest";
import { blankLine, type Line } from "./lines.ts";
import { linesToText } from "./lines-to-text.ts";

const line = (text: string, note: string | null = null): Line => ({ text, note });

test("lines end with one line end, and no lines are no text", () => {
  expect(linesToText([line("a"), blankLine, line("b")])).toBe("a\n\nb\n");
  expect(linesToText([])).toBe("");
});

test("comments of neighbouring lines stand under each other, by what is seen", () => {
  const lines = [line("가나", "// 1"), line("abc", "// 2"), line("d"), line("e", "// 3")];
  expect(linesToText(lines)).toBe("가나 // 1\nabc  // 2\nd\ne // 3\n");
});

test("a very long line does not push its neighbours' comments away", () => {
  const long = "x".repeat(61);
  expect(linesToText([line(long, "// 1"), line("a", "// 2"), line("bc", "// 3")])).toBe(
    `${long} // 1\na  // 2\nbc // 3\n`,
  );
});

test("so many lines with comments that no call could take them as arguments are written", () => {
  const count = 200_000;
  const text = linesToText(Array.from({ length: count }, () => line("a", "// b")));
  expect(text).toHaveLength(count * "a // b\n".length);
});
