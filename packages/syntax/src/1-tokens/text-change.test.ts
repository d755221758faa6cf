import fc from "fast-check";
import { expect, test } from "vitest";
import { changeBetween } from "./text-change.ts";

test.each([
  ["abc", "abc", { from: 3, before: 3, after: 3 }],
  ["abc", "axc", { from: 1, before: 2, after: 2 }],
  ["ac", "abc", { from: 1, before: 1, after: 2 }],
  ["aaa", "aa", { from: 2, before: 3, after: 2 }],
  ["", "a", { from: 0, before: 0, after: 1 }],
])("from %j to %j", (before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change);
});

test("a change makes the second text of the first", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { from, before, after } = changeBetween(one, other);
      expect(one.slice(0, from) + other.slice(from, after) + one.slice(before)).toBe(other);
    }),
  );
});
