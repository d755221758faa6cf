import type { RuleIr } from "@annae/ir";
import { expect, test } from "vitest";
import { isTooLarge } from "./rule-weight.ts";

const rule: RuleIr = {
  ...{ id: "rule", at: { file: "a.rules", line: 1, column: 1 }, extent: [0, 0], actions: [] },
  when: { op: "atom", atom: 0, at: [0, 0] },
};
const rules = (count: number) => Array.from({ length: count }, () => rule);

test("two hundred rules stand in one function, more do not", () => {
  expect([200, 201].map((count) => isTooLarge(rules(count)))).toEqual([false, true]);
});

test("a rule of more than a thousand actions does not", () => {
  const effect = { do: "effect", action: "close" } as const;
  const action = { step: effect, at: [0, 0], when: null, otherwise: null } as const;
  const actions = Array.from({ length: 1300 }, () => action);
  expect(
    [1100, 1300].map((count) => isTooLarge([{ ...rule, actions: actions.slice(0, count) }])),
  ).toEqual([false, true]);
});
