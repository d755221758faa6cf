import { expect, test } from "vitest";
import { urgency, waitedMinutes } from "./wait.ts";

test("a wait is whole minutes, amber from 5 on and red from 10", () => {
  expect(waitedMinutes(null, 0)).toBeNull();
  expect(waitedMinutes(0, 119_999)).toBe(1);
  expect(waitedMinutes(10, 0)).toBe(0);
  expect([null, 4, 5, 9, 10].map(urgency)).toEqual(["", "", "warm", "warm", "hot"]);
});
