import fc from "fast-check";
import { expect, test } from "vitest";
import { createPace } from "./pace.ts";

test("in no second go more than may, wherever it begins, and nobody is told to come back in vain", () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 60 });
  fc.assert(
    fc.property(pauses, fc.integer({ min: 1, max: 5 }), (waits, perSecond) => {
      const pace = createPace();
      const gone: number[] = [];
      let now = 0;
      for (const wait of waits) {
        now += wait;
        const at = pace.go(now, perSecond);
        if (at > now) {
          now = at;
          expect(pace.go(now, perSecond)).toBe(now);
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
  const pace = createPace();
  expect([pace.go(5_000, 1), pace.go(5_400, 1), pace.go(100, 1)]).toEqual([5_000, 6_000, 100]);
  expect([pace.isCalm(1_099), pace.isCalm(1_100)]).toEqual([false, true]);
});
