import { expect, test } from "vitest";
import { lineStart } from "./line-start.ts";

test("a line begins behind a line end, or with the text; a line end belongs to the line that it ends", () => {
  expect([0, 1, 2, 3, 4].map((offset) => lineStart("ab\nc", offset))).toEqual([0, 0, 0, 3, 3]);
  expect([0, 1].map((offset) => lineStart("\na", offset))).toEqual([0, 1]);
});
