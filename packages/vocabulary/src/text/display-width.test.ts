import { expect, test } from "vitest";
import { cells, displayWidth } from "./display-width.ts";

const cases: readonly (readonly [string, string, number])[] = [
  ["Latin letters take one column", "abc", 3],
  ["Hangul syllables take two", "안내", 4],
  ["decomposed Hangul takes what composed Hangul does", "안내".normalize("NFD"), 4],
  ["full-width punctuation takes two", "：", 2],
  ["an emoji of several parts takes two", "👩‍💻", 2],
  ["a heart that is made an emoji takes two", "❤️", 2],
  ["an accent takes none of its own", "e\u0301", 1],
  ["a tab takes four", "\t", 4],
  ["a joiner alone takes the one of its mark", "\u200d", 1],
];

test.each(cases)("%s", (_, text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("what would move the cursor or turn the line around is replaced", () => {
  const text = cells("a\u001b[2J\u202eb").map((cell) => cell.text);
  expect(text.join("")).toBe("a�[2J�b");
});
