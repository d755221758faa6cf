import fc from "fast-check";
import { expect, test } from "vitest";
import { createThrottle } from "./throttle.ts";

test("in no second go more than may, wherever it begins, and nobody is told to come back in vain", () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 60 });
  fc.assert(
    fc.property(pauses, fc.integer({ min: 1, max: 5 }), (waits, perSecond) => {
      const throttle = createThrottle();
      const gone: number[] = [];
      let now = 0;
      for (const wait of waits) {
        now += wait;
        const at = throttle.go(now, perSecond);
        if (at > now) {
          now = at;
          expect(throttle.go(now, perSecond)).toBe(now);
        }
        gone.push(now);
      }
      for (const from of gone)
        expect(gone.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(
          perSecond,
        );
    }),
  );
});

test("a clock that is set back holds nobody up, and after a second nothing matters any more", () => {
  const throttle = createThrottle();
  expect([throttle.go(5_000, 1), throttle.go(5_400, 1), throttle.go(100, 1)]).toEqual([
    5_000, 6_000, 100,
  ]);
  expect([throttle.isCalm(1_099), throttle.isCalm(1_100)]).toEqual([false, true]);
});
