import fc from "fast-check";
import { expect, test } from "vitest";
import { editBetween } from "./edit-between.ts";

test("only what differs is changed", () => {
  expect(editBetween("message a", "message bc")).toEqual({ from: 8, to: 9, insert: "bc" });
  expect(editBetween("aa", "aaa")).toEqual({ from: 2, to: 2, insert: "a" });
  expect(editBetween("same", "same")).toBeNull();
});

test("the change makes one text of the other", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "가") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = editBetween(before, after);
      const made = change && before.slice(0, change.from) + change.insert + before.slice(change.to);
      expect(made ?? before).toBe(after);
    }),
  );
});
