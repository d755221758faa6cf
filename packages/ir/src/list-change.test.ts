import fc from "fast-check";
import { expect, test } from "vitest";
import { isVersionOf, listChange, patched } from "./list-change.ts";

test("what is added to the head and the tail of the list before makes the list after", () => {
  const list = fc.array(fc.nat(3), { maxLength: 9 });
  const property = fc.property(list, list, (before, after) => {
    const change = listChange(before, after);
    expect(patched(before, change, change.added)).toEqual(after);
    expect(change.head + change.removed.length + change.tail).toBe(before.length);
  });
  fc.assert(property);
});

test("an element that is exchanged is all that changes", () => {
  expect(listChange([1, 2, 3], [1, 4, 3])).toEqual({ head: 1, tail: 1, removed: [2], added: [4] });
});

test("lists that neither begin nor end alike are no versions of one another", () => {
  expect(isVersionOf([1, 2], [1, 3])).toBe(true);
  expect(isVersionOf([1, 2], [3, 2])).toBe(true);
  expect(isVersionOf([1, 2], [2, 1])).toBe(false);
  expect(isVersionOf([], [])).toBe(false);
});
