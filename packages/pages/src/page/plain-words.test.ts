import { expect, test } from "vitest";
import { harmlessWords } from "./plain-words.ts";

test.each([
  ["김해피 님도 이 초안을 고치고 있습니다", "김해피 님도 이 초안을 고치고 있습니다"],
  ["\u202e뒤집힌 이름", "\ufffd뒤집힌 이름"],
  ["보이지\u200b않는\u3164", "보이지\ufffd않는\ufffd"],
  ["\u2067\u2069", "\ufffd\ufffd"],
  ["한 줄\n두 줄\t끝", "한 줄\n두 줄\t끝"],
])("S5: what hides or turns the direction in %j is marked", (words, shown) => {
  expect(harmlessWords(words)).toBe(shown);
});

test.each([
  ["שלום 3건 (50%)", "\u2067שלום\u2069 3건 (50%)"],
  ["דוד (אב) 님이 2번", "\u2067דוד (אב\u2069) 님이 2번"],
  ["a שלום b مرحبا", "a \u2067שלום\u2069 b \u2067مرحبا\u2069"],
  ["שלום\nשלום", "\u2067שלום\u2069\n\u2067שלום\u2069"],
])("S5: what is written from right to left in %j turns nothing but itself", (words, shown) => {
  expect(harmlessWords(words)).toBe(shown);
});

test("a long text of such letters costs no more than its length", () => {
  const long = `${"ש ".repeat(50_000)}a${"ש1".repeat(50_000)}`;
  expect(harmlessWords(long)).toHaveLength(long.length + 4);
});
