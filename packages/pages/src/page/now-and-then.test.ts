import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nowAndThen } from "./now-and-then.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the first call is at once, and a stream of them is one in each pause, with the last never left out", () => {
  const calls: number[] = [];
  const go = nowAndThen(() => calls.push(Date.now()), 1_000);
  const start = Date.now();
  for (let ms = 0; ms < 2_500; ms += 100) {
    go();
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(5_000);
  expect(calls.map((at) => at - start)).toEqual([0, 1_000, 2_000, 3_000]);
  go();
  expect(calls).toHaveLength(5);
});
