import { expect, test } from "vitest";
import { languageOf } from "./language.ts";

test("the first wished language that there is is taken; without any it is Korean", () => {
  expect(languageOf(["ko-KR", "en"])).toBe("ko");
  expect(languageOf(["fr", "en-GB", "ko"])).toBe("en");
  expect(languageOf(["fr"])).toBe("ko");
  expect(languageOf([])).toBe("ko");
});
