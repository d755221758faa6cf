import { holds } from "./evaluate.ts";
import type { BlockIr, Condition } from "./ir.ts";
import type { Facts } from "./policy.ts";

/** Why a rule did or did not fire. */
export type RuleOutcome =
  | { readonly rule: string; readonly outcome: "fired" }
  /** The first part of its condition that did not hold, in the order written. */
  | { readonly rule: string; readonly outcome: "failed"; readonly because: Condition }
  /** An earlier rule of its `first` block held. */
  | { readonly rule: string; readonly outcome: "notReached"; readonly after: string };

/** What happened to every rule of these blocks, in order. */
export function explain(blocks: readonly BlockIr[], facts: Facts): RuleOutcome[] {
  return blocks.flatMap((block) => explainBlock(block, facts));
}

function explainBlock(block: BlockIr, facts: Facts): RuleOutcome[] {
  let winner: string | null = null;
  return block.rules.map((rule): RuleOutcome => {
    if (winner !== null) return { rule: rule.id, outcome: "notReached", after: winner };
    const because = rule.when === null ? null : firstFailure(rule.when, facts);
    if (because !== null) return { rule: rule.id, outcome: "failed", because };
    if (block.mode === "first") winner = rule.id;
    return { rule: rule.id, outcome: "fired" };
  });
}

/** The first part of the condition, in the order written, for which it does not hold; null where it holds. */
export function firstFailure(condition: Condition, facts: Facts): Condition | null {
  if (condition.op !== "and") return holds(condition, facts) ? null : condition;
  for (const part of condition.of) {
    const failure = firstFailure(part, facts);
    if (failure !== null) return failure;
  }
  return null;
}
