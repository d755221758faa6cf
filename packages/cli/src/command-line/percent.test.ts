import { expect, test } from "vitest";
import { percent } from "./percent.ts";

test("a percentage is a number up to 100, with or without its sign", () => {
  expect(["0", "80%", "99.5", "100"].map(percent)).toEqual([0, 80, 99.5, 100]);
  expect(percent(undefined)).toBeNull();
  expect(["", "-1", "101", "1e1", "viel", "5 %"].map(percent)).toEqual(Array(6).fill(undefined));
});
