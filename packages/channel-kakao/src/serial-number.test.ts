import { expect, test } from "vitest";
import { serialNumber } from "./serial-number.ts";

const long = "conversation-0123456789-event-0123456789-";

test("a short key is its own number, and later requests of the delivery count on", () => {
  expect(serialNumber("e1:greeting", 0)).toBe("e1:greeting");
  expect(serialNumber("e1:greeting", 1)).toBe("e1:greeting-2");
});

test("a key that is long or not plain ASCII gets a number of at most 30 characters", () => {
  for (const key of [long, "e1:근무시간외", "has space", "x".repeat(10_000), ""]) {
    expect(serialNumber(key, 0)).toMatch(/^[0-9a-z]{30}$/);
    expect(serialNumber(key, 0)).toBe(serialNumber(key, 0));
  }
});

test("keys that differ anywhere, and positions, give different numbers", () => {
  const keys = Array.from({ length: 2_000 }, (_, at) => `${long}${at}`);
  const numbers = keys.flatMap((key) => [serialNumber(key, 0), serialNumber(key, 1)]);
  expect(new Set(numbers).size).toBe(4_000);
});
