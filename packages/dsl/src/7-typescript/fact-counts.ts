import type { ActionIr, Condition, Operand, RuleIr } from "@annae/ir";
import { actionConditions, type LeafCondition, leaves } from "./condition-leaves.ts";

/** How often the code of something reads each fact. */
export type FactCounts = ReadonlyMap<string, number>;

/** How often code reads the facts of the condition. */
export function countCondition(condition: Condition | null): FactCounts {
  const counts = new Map<string, number>();
  for (const leaf of leaves(condition)) {
    for (const { fact, times } of leafReads(leaf))
      counts.set(fact, (counts.get(fact) ?? 0) + times);
  }
  return counts;
}

/** How often code reads the facts of the actions' conditions. */
export function countActions(actions: readonly ActionIr[]): FactCounts {
  return sumCounts(actionConditions(actions).map(countCondition));
}

/** How often code reads the facts of the rules. */
export function countRules(rules: readonly RuleIr[]): FactCounts {
  return sumCounts(
    rules.flatMap((rule) => [countCondition(rule.when), countActions(rule.actions)]),
  );
}

/** Both together, fact by fact. */
export function sumCounts(all: readonly FactCounts[]): FactCounts {
  const sum = new Map<string, number>();
  for (const counts of all) {
    for (const [fact, times] of counts) sum.set(fact, (sum.get(fact) ?? 0) + times);
  }
  return sum;
}

function leafReads(leaf: LeafCondition): { readonly fact: string; readonly times: number }[] {
  switch (leaf.op) {
    case "constant":
      return [];
    case "fact":
      return [{ fact: leaf.fact, times: 1 }];
    case "compare":
      return [leaf.left, leaf.right].flatMap((operand) => readsOf(operand, 1));
    case "in":
      return readsOf(leaf.left, leaf.values.length);
  }
}

function readsOf(
  operand: Operand,
  times: number,
): { readonly fact: string; readonly times: number }[] {
  return "fact" in operand ? [{ fact: operand.fact, times }] : [];
}
