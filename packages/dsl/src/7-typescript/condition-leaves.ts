import type { ActionIr, Condition } from "@annae/ir";

/** A condition without parts. */
export type LeafCondition = Exclude<Condition, { readonly op: "not" | "and" | "or" }>;

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
