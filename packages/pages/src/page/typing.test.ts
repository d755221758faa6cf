import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { typingHeard, typingSaid } from "./typing.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("of many key presses one in three seconds is said", () => {
  const clock = { now: 0 };
  const said: number[] = [];
  const type = typingSaid(
    () => said.push(clock.now),
    () => clock.now,
  );
  for (; clock.now < 7_000; clock.now += 100) type();
  expect(said).toEqual([0, 3_000, 6_000]);
});

test("whoever has said nothing for six seconds does not type any more", () => {
  const quiet: number[] = [];
  const heard = typingHeard(() => quiet.push(Date.now()));
  const start = Date.now();
  heard();
  vi.advanceTimersByTime(4_000);
  heard();
  vi.advanceTimersByTime(20_000);
  expect(quiet).toEqual([start + 10_000]);
});
