import { expect, test } from "vitest";
import { isPlainName } from "./plain-name.ts";

test.each([
  ["hello", true],
  ["인사", true],
  ["when", false],
  ["message", false],
  ["two words", false],
  ["3m", false],
  ["a//b", false],
  ["", false],
])("%j is a name of its own: %s", (text, expected) => {
  expect(isPlainName(text)).toBe(expected);
});
