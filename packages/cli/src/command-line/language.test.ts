import { expect, test } from "vitest";
import { localeNamed, takeLanguage } from "./language.ts";

test("only the languages that every text exists in have a name", () => {
  expect(localeNamed("ko")).toBe("ko");
  expect(localeNamed("KO")).toBeUndefined();
  expect(localeNamed("fr")).toBeUndefined();
});

test("the language is found before and behind the command", () => {
  const expected = { language: "en", rest: ["check", "shop"] };
  expect(takeLanguage(["--lang", "en", "check", "shop"])).toEqual(expected);
  expect(takeLanguage(["check", "--lang=en", "shop"])).toEqual(expected);
  expect(takeLanguage(["check", "shop", "--lang", "en"])).toEqual(expected);
});

test("without it the words stay as they are", () => {
  expect(takeLanguage(["check"])).toEqual({ language: undefined, rest: ["check"] });
});

test("a missing name is empty", () => {
  expect(takeLanguage(["check", "--lang"])).toEqual({ language: "", rest: ["check"] });
  expect(takeLanguage(["check", "--lang="])).toEqual({ language: "", rest: ["check"] });
});

test("behind two dashes it is a path", () => {
  const args = ["check", "--", "--lang", "en"];
  expect(takeLanguage(args)).toEqual({ language: undefined, rest: args });
});
