import type { ActionIr, Condition, Operand, RuleIr } from "@annae/ir";
import type { LeafCondition } from "./condition-tree.ts";

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

/** The conditions of the actions and of what is done instead, in order. */
export function actionConditions(actions: readonly ActionIr[]): Condition[] {
  const conditions: Condition[] = [];
  for (const action of actions) {
    for (let link: ActionIr | null = action; link !== null; link = link.otherwise) {
      if (link.when !== null) conditions.push(link.when);
    }
  }
  return conditions;
}

/** The parts of the condition that compare, in order. */
export function leaves(condition: Condition | null): LeafCondition[] {
  const found: LeafCondition[] = [];
  const open: Condition[] = condition === null ? [] : [condition];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.op === "not") open.push(next.of);
    else if (next.op === "and" || next.op === "or")
      for (const part of next.of.toReversed()) open.push(part);
    else found.push(next);
  }
  return found;
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
