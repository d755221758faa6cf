import { expect, test } from "vitest";
import { waitBefore } from "./wait-before.ts";

test("each loss makes the wait longer, up to 15 seconds, and half of it is chance", () => {
  expect([0, 1, 2, 9].map((losses) => waitBefore(losses, 1))).toEqual([500, 1_000, 2_000, 15_000]);
  expect(waitBefore(3, 0)).toBe(2_000);
});
