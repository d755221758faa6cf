import { expect, test } from "vitest";
import { wantsColor } from "./terminal.ts";

test("only a terminal gets colors", () => {
  expect(wantsColor(true, {})).toBe(true);
  expect(wantsColor(false, {})).toBe(false);
  expect(wantsColor(true, { TERM: "dumb" })).toBe(false);
});

test("NO_COLOR is obeyed before FORCE_COLOR, unless it is empty", () => {
  expect(wantsColor(true, { NO_COLOR: "1" })).toBe(false);
  expect(wantsColor(true, { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
  expect(wantsColor(true, { NO_COLOR: "" })).toBe(true);
});

test("FORCE_COLOR colors a pipe, and 0 takes colors from a terminal", () => {
  expect(wantsColor(false, { FORCE_COLOR: "1" })).toBe(true);
  expect(wantsColor(true, { FORCE_COLOR: "0" })).toBe(false);
});
