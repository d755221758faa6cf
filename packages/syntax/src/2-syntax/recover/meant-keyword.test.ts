import { expect, test } from "vitest";
import { type MeantKeyword, meantKeyword } from "../meant-keyword.ts";

const cases: readonly (readonly [string, MeantKeyword["keyword"], MeantKeyword["slip"]])[] = [
  ["When", "when", "case"],
  ["THEN", "then", "case"],
  ["ｓｅｎｄ", "send", "case"],
  ["조두", "when", "keyboard"],
  ["ㄴ둥", "send", "keyboard"],
  ["wehn", "when", "typo"],
  ["otherwize", "otherwise", "typo"],
];

test.each(cases)("%s is meant as %s", (word, keyword, slip) => {
  expect(meantKeyword(word)).toEqual({ keyword, slip });
});

test.each(["afterHours", "근무시간외", "x", "greeting", "close"])(
  "%s is no keyword gone wrong",
  (word) => {
    expect(meantKeyword(word)).toBeUndefined();
  },
);
