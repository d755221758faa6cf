import { expect, test } from "vitest";
import { jsonText } from "./json-text.ts";

test("what could steer a terminal is escaped and read back as it was", () => {
  const value = { "a\u009b": ["\u202eabc\u2028", "\u001b[31m", "안녕 🎉", "\\ud83d"] };
  const text = jsonText(value);
  expect(text).not.toMatch(/[\p{Cc}\u202e\u2028](?<!\n)/u);
  expect(JSON.parse(text)).toEqual(value);
});

test("half a character is written as the mark for what can't be read", () => {
  expect(JSON.parse(jsonText(["\ud83d", "\\\ud83d", "\udf89x"]))).toEqual([
    "\ufffd",
    "\\\ufffd",
    "\ufffdx",
  ]);
});
