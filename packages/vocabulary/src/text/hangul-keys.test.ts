import { expect, test } from "vitest";
import { hangulKeys } from "./hangul-keys.ts";

const cases: readonly (readonly [string, string])[] = [
  ["조두", "when"],
  ["소두", "then"],
  ["ㄴ둥", "send"],
  ["ㅑㄹ", "if"],
  ["ㅐㅜ", "on"],
  ["딘ㄷ", "else"],
  ["ㅐ소ㄷㄱ쟌ㄷ", "otherwise"],
  ["ㅡㄷㄴㄴㅁㅎㄷ", "message"],
  ["ㅔㅐㅣㅑ쵸", "policy"],
  ["ㅊㅣㅐㄴㄷ", "close"],
];

test.each(cases)("%s is typed with the keys %s", (typed, keys) => {
  expect(hangulKeys(typed)).toBe(keys);
});

test("what is not Hangul stays as it is", () => {
  expect(hangulKeys("a1_漢😀")).toBe("a1_漢😀");
});
