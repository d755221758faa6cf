import { expect, test } from "vitest";
import { retryDelay, standardRetries } from "./retry-delay.ts";

test("doubles up to the longest delay, and jitter takes away at most a half", () => {
  const delays = [1, 2, 3, 8, 60].map((failed) => retryDelay(standardRetries, failed, 0));
  expect(delays).toEqual([500, 1_000, 2_000, 60_000, 60_000]);
  expect(retryDelay(standardRetries, 3, 1)).toBe(1_000);
});

test("a payload is given up after about an hour", () => {
  const { attempts } = standardRetries;
  const waits = Array.from({ length: attempts - 1 }, (_, at) =>
    retryDelay(standardRetries, at + 1, 0.5),
  );
  const minutes = waits.reduce((sum, wait) => sum + wait, 0) / 60_000;
  expect(minutes).toBeGreaterThan(40);
  expect(minutes).toBeLessThan(70);
});
