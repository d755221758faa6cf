import { expect, test } from "vitest";
import { sends } from "./composing.ts";

const enter = { key: "Enter", shiftKey: false, isComposing: false, keyCode: 13 };

test("Enter sends, Shift and Enter do not, and nothing is sent while Hangul is composed", () => {
  expect(sends(enter)).toBe(true);
  expect(sends({ ...enter, key: "a" })).toBe(false);
  expect(sends({ ...enter, shiftKey: true })).toBe(false);
  expect(sends({ ...enter, isComposing: true })).toBe(false);
  expect(sends({ ...enter, keyCode: 229 })).toBe(false);
});
