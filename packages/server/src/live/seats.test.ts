import { expect, test } from "vitest";
import { createSeats } from "./seats.ts";

test("each owner has so many places, and whoever leaves makes room for one", () => {
  const take = createSeats(2);
  const leave = take("a");
  expect([take("a"), take("a"), take("b")].map((place) => place !== null)).toEqual([
    true,
    false,
    true,
  ]);
  leave?.();
  expect(take("a")).not.toBe(null);
  expect(take("a")).toBe(null);
});
