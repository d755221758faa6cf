import { expect, test } from "vitest";
import { keywordDoc, keywords, keywordTexts } from "./keywords.ts";

test("no keyword is listed twice", () => {
  expect(new Set(keywordTexts).size).toBe(keywordTexts.length);
});

test.each(keywords)(
  "$text is explained in both languages with an example of its use",
  ({ text, doc }) => {
    const word = new RegExp(`\`[^\`]*\\b${text}\\b`);
    expect(doc.ko).toMatch(word);
    expect(doc.en).toMatch(word);
  },
);

test("what a word means is told of keywords alone", () => {
  expect(keywordDoc("when")?.en).toContain("The condition of a rule");
  expect(keywordDoc("constructor")).toBeUndefined();
});
