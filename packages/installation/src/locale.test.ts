import { expect, test } from "vitest";
import { localeOf } from "./locale.ts";

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
