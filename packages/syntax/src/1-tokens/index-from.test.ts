import { expect, test } from "vitest";
import { indexFrom } from "./index-from.ts";

test("the first thing at an offset or behind it is found", () => {
  const things = [0, 4, 4, 9].map((startOffset) => ({ startOffset }));
  expect([0, 1, 4, 5, 9, 10].map((offset) => indexFrom(things, offset))).toEqual([
    ...[0, 1, 1, 3, 3, 4],
  ]);
  expect(indexFrom([], 3)).toBe(0);
});
