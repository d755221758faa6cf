import { expect, test } from "vitest";
import { scan } from "./scan.ts";
import { tokenAt } from "./token-at.ts";

const { tokens } = scan("when a  {b}");

test.each([
  [0, "when"],
  [4, "when"],
  [5, "a"],
  [6, "a"],
  [7, undefined],
  [8, "{"],
  [9, "b"],
  [10, "}"],
  [11, "}"],
  [12, undefined],
])("at %i stands %s", (offset, image) => {
  expect(tokenAt(tokens, offset)?.image).toBe(image);
});

test("where nothing is written stands nothing", () => {
  expect(tokenAt([], 0)).toBeUndefined();
});
