import { expect, test } from "vitest";
import { localeNamed, localeOf, takeLanguage } from "./locale.ts";

const english = () => "en-US";

test.each([
  [{ LANG: "ko_KR.UTF-8" }, "ko"],
  [{ LANG: "ko" }, "ko"],
  [{ LANG: "en_US.UTF-8" }, "en"],
  [{ LANG: "kok_IN" }, "en"],
  [{ LC_ALL: "en_US.UTF-8", LANG: "ko_KR.UTF-8" }, "en"],
  [{ LC_MESSAGES: "ko_KR.UTF-8", LANG: "en_US.UTF-8" }, "ko"],
  [{ LC_ALL: "", LANG: "ko_KR.UTF-8" }, "ko"],
  [{ LANG: "C.UTF-8" }, "en"],
])("the environment %o asks for %s", (environment, expected) => {
  expect(localeOf(environment, english)).toBe(expected);
});

test("without any variable the operating system is asked", () => {
  expect(localeOf({}, () => "ko-KR")).toBe("ko");
  expect(localeOf({}, english)).toBe("en");
});

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
