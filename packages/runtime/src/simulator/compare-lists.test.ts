import fc from "fast-check";
import { expect, test } from "vitest";
import { compareBags, compareInOrder } from "./compare-lists.ts";

const boxed = (letters: string) => [...letters].map((letter) => ({ letter }));

/** "a-b+c": `a` in both, `b` expected only, `c` seen only. */
function compared(expected: string, seen: string): string {
  const lines = compareInOrder(boxed(expected), boxed(seen), (a, b) => a.letter === b.letter);
  return lines
    .map(({ expected: one, seen: other }) => {
      if (other === undefined) return `-${one?.letter}`;
      return one === undefined ? `+${other.letter}` : one.letter;
    })
    .join("");
}

test.each([
  ["", "", ""],
  ["abc", "abc", "abc"],
  ["ab", "", "-a-b"],
  ["", "ab", "+a+b"],
  ["abc", "ac", "a-bc"],
  ["ac", "abc", "a+bc"],
  ["a", "b", "-a+b"],
  ["ab", "ba", "-ab+a"],
  ["aab", "ab", "a-ab"],
])("expected %j and seen %j are %j", (expected, seen, lines) => {
  expect(compared(expected, seen)).toBe(lines);
});

test("both lists can be read out of the comparison, in order", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (expected, seen) => {
      const lines = compared(expected, seen);
      expect(lines.replaceAll(/\+./g, "").replaceAll("-", "")).toBe(expected);
      expect(lines.replaceAll(/-./g, "").replaceAll("+", "")).toBe(seen);
    }),
  );
});

test("bags are compared whatever their order, as often as things are in them", () => {
  expect(compareBags(["a", "b", "b"], ["b", "c", "a"])).toEqual([
    { expected: "b", seen: "b" },
    { expected: "a", seen: "a" },
    { expected: "b" },
    { seen: "c" },
  ]);
});
