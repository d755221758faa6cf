import { conditionsOf, leavesOf, type RuleIr } from "@annae/ir";

/** Up to this much stands in one function. V8 stops optimising at 61,440 bytes of bytecode. */
const maxRules = 200;
const maxWeight = 1200;
/** Comparisons of one condition in its function; the others are in functions of their own. */
const maxComparisons = 60;

/** Whether the rules are too many for one function. */
export function isTooLarge(rules: readonly RuleIr[]): boolean {
  return rules.length > maxRules || weightOf(rules) > maxWeight;
}

function weightOf(rules: readonly RuleIr[]): number {
  let weight = 0;
  for (const rule of rules) {
    weight += 1 + rule.actions.length;
    for (const one of conditionsOf(rule)) weight += Math.min(maxComparisons, leavesOf(one).length);
  }
  return weight;
}
