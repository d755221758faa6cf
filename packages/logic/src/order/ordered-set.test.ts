import { casesTried } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { orderedSet } from "./ordered-set.ts";

const limit = orderedSet({ step: 1, min: 3, max: 1_000, unlimited: true });
const doubles = orderedSet({
  ...{ step: 0, min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
  unlimited: false,
});

test("a gap before infinity is a gap", () => {
  expect([0, 3, 3.5, 1_000, 1_000.5].map(limit.ceil)).toEqual([3, 3, 4, 1_000, Infinity]);
  expect([2, 3, 999.5, 1_000, Infinity].map(limit.next)).toEqual([
    ...[3, 4, 1_000, Infinity],
    undefined,
  ]);
  expect([2, 3.5, 5_000, Infinity].map(limit.floor)).toEqual([undefined, 3, 1_000, Infinity]);
});

test("between a double and the next one there is none", () => {
  expect(doubles.next(0)).toBe(Number.MIN_VALUE);
  expect(doubles.next(-Number.MIN_VALUE)).toBe(0);
  expect(doubles.next(Number.MAX_VALUE)).toBeUndefined();
  expect(doubles.ceil(0.1)).toBe(0.1);
});

test("days of a weekday lie seven apart, before 1970 as well", () => {
  const mondays = orderedSet({ step: 7, offset: 4, min: -100, max: 100, unlimited: false });
  expect([-3, -4, 4, 5].map(mondays.ceil)).toEqual([-3, -3, 4, 11]);
  expect([-3, 4].map(mondays.floor)).toEqual([-3, 4]);
  expect(mondays.next(4)).toBe(11);
});

test("what is hardly above zero is above it, and what is hardly below is zero", () => {
  const sevens = orderedSet({ step: 7, min: -70, max: 70, unlimited: false });
  expect([Number.MIN_VALUE, -Number.MIN_VALUE, -6.5].map(sevens.ceil)).toEqual([7, 0, 0]);
  expect(sevens.floor(-Number.MIN_VALUE)).toBe(-7);
});

test("rounding is exact for numbers that a quotient loses", () => {
  const shape = fc.record({
    step: fc.constantFrom(1, 2, 7, 1_000),
    min: fc.constantFrom(0, -50, 3),
    max: fc.constantFrom(40, 1_439, 9_000),
    unlimited: fc.boolean(),
  });
  const value = fc.oneof(fc.double({ noNaN: true, min: -1e4, max: 1e4 }), fc.constant(5e-324));
  fc.assert(
    fc.property(shape, value, (one, asked) => {
      const members = [...Array(9_100).keys()]
        .map((index) => (index - 60) * one.step)
        .filter((member) => member >= one.min && member <= one.max);
      const all = one.unlimited ? [...members, Infinity] : members;
      const set = orderedSet(one);
      expect(set.ceil(asked)).toBe(all.find((member) => member >= asked));
      expect(set.next(asked)).toBe(all.find((member) => member > asked));
      expect(set.floor(asked)).toBe(all.findLast((member) => member <= asked));
    }),
    { numRuns: casesTried(100) },
  );
});
