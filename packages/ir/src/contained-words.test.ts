import { expect, test } from "vitest";
import { containsAny, longestWord, wordsPattern } from "./contained-words.ts";

test.each([
  ["환불해 주세요", "환불"],
  ["환 불 해 주세요", "환불"],
  ["환불", "환 불"],
  ["환\u200b불", "환불"],
  ["환불해 주세요".normalize("NFD"), "환불"],
  ["환불해 주세요", "환불".normalize("NFD")],
  ["ＲＥＦＵＮＤ please", "refund"],
  ["Please REFUND", "refund"],
  ["refund", "ＲＥＦＵＮＤ"],
  ["ﾊﾞｸﾞです", "バグ"],
  ["가족 👨‍👩‍👧 사진", "👨‍👩‍👧"],
  ["정말 ❤️", "❤"],
  ["café", "CAFE\u0301"],
  ["ㅋㅋㅠㅠ", "ㅠㅠ"],
  ["a.b*c", "b*C"],
])("%j contains %j (OPS-2)", (text, word) => {
  expect(containsAny(text, [word])).toBe(true);
});

test.each([
  ["환급", "환불"],
  ["한국", "하"],
  ["한국".normalize("NFD"), "하"],
  ["abc", "a.c"],
  ["", "환불"],
  ["anything", ""],
  ["anything", " \u200b"],
])("%j does not contain %j", (text, word) => {
  expect(containsAny(text, [word])).toBe(false);
});

test("one of several words is enough", () => {
  expect(containsAny("취소할래요", ["환불", "취소"])).toBe(true);
  expect(containsAny("취소할래요", [])).toBe(false);
});

test("a pattern is made of letters, digits and escapes alone", () => {
  expect(wordsPattern(["환불", "a/b", "😀"])).toBe(String.raw`환\s*불|a\s*\u002f\s*b|\ud83d\ude00`);
});

test("beginnings that words share are looked for once, and a word behind another not at all", () => {
  const words = ["환불", "환급금", "환급", "취소", "취소요"];
  expect(wordsPattern(words)).toBe(String.raw`환\s*(?:불|급)|취\s*소`);
  for (const text of ["환불해", "환 급", "취소요"]) expect(containsAny(text, words)).toBe(true);
  for (const text of ["환율", "환", "급", "취 x 소"]) expect(containsAny(text, words)).toBe(false);
});

test("the longest words and long texts are no work", () => {
  const words = Array.from({ length: 50 }, (_, index) => `${"가".repeat(longestWord - 2)}${index}`);
  expect(containsAny("가 ".repeat(10_000), words)).toBe(false);
});
