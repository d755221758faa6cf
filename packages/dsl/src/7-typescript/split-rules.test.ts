import type { RuleIr } from "@annae/ir";
import { expect, test } from "vitest";
import { isTooLarge, splitRules } from "./split-rules.ts";

function rules(count: number): RuleIr[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `rule${at}`,
    at: { file: "a.rules", line: at + 1, column: 1 },
    extent: [0, 0],
    when: { op: "atom", atom: 0, at: [0, 0] },
    actions: [],
  }));
}

test("two hundred rules stand in one function, more do not", () => {
  expect([200, 201].map((count) => isTooLarge(rules(count)))).toEqual([false, true]);
});

test.for([[201], [1000], [10_000], [25_000]])(
  "%i rules are split into at most about a hundred pieces, in order",
  ([count = 0]) => {
    const all = rules(count);
    const pieces = splitRules(all);
    expect(pieces.flat()).toEqual(all);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.length).toBeLessThanOrEqual(101);
  },
);

test("up to ten thousand rules, a piece has at most a hundred", () => {
  expect(Math.max(...splitRules(rules(10_000)).map((piece) => piece.length))).toBe(100);
});
