import { expect, test } from "vitest";
import { createDoors } from "./doors.ts";

const many = undefined;

test("64 are out at once; the next goes when one is back, and another door is open all the while", () => {
  const doors = createDoors(() => 5);
  for (let at = 0; at < 64; at += 1) expect(doors.pass("a", `c${at}`, many)).toBe(5);
  expect(doors.pass("a", "c64", many)).toBeNull();
  expect(doors.pass("a", "c65", many)).toBeNull();
  expect(doors.pass("b", "c66", many)).toBe(5);
  expect([doors.back("a"), doors.back("a"), doors.back("a")]).toEqual(["c64", "c65", undefined]);
});

test("no more go out in a second than the platform takes", () => {
  let now = 10_000;
  const doors = createDoors(() => now);
  const pass = () => doors.pass("a", "c", 2);
  expect([pass(), pass(), pass()]).toEqual([10_000, 10_000, 11_000]);
  now = 11_000;
  expect([pass(), pass(), pass()]).toEqual([11_000, 11_000, 12_000]);
  now = 500;
  expect(pass()).toBe(500);
});

test("nobody goes out by a door that is shut, also after somebody came back", () => {
  let now = 0;
  const doors = createDoors(() => now);
  doors.pass("a", "c1", many);
  doors.shut("a", 3_000);
  doors.shut("a", 2_000);
  doors.back("a");
  expect(doors.pass("a", "c2", many)).toBe(3_000);
  expect(doors.pass("b", "c2", many)).toBe(0);
  now = 3_000;
  expect(doors.pass("a", "c2", many)).toBe(3_000);
});
