import type { Atom } from "./atom.ts";
import { holds } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import type { BlockIr, Condition } from "./ir.ts";

/** Why a rule did or did not fire. */
export type RuleOutcome =
  | { readonly rule: string; readonly outcome: "fired" }
  /** The first part of its condition that did not hold, in the order written. */
  | { readonly rule: string; readonly outcome: "failed"; readonly because: Condition }
  /** An earlier rule of its `first` block held. */
  | { readonly rule: string; readonly outcome: "notReached"; readonly after: string };

/** What happened to every rule of these blocks, in order. */
export function explain(
  blocks: readonly BlockIr[],
  atoms: readonly Atom[],
  facts: Facts,
): RuleOutcome[] {
  return blocks.flatMap((block) => explainBlock(block, atoms, facts));
}

function explainBlock(block: BlockIr, atoms: readonly Atom[], facts: Facts): RuleOutcome[] {
  let winner: string | null = null;
  return block.rules.map((rule): RuleOutcome => {
    if (winner !== null) return { rule: rule.id, outcome: "notReached", after: winner };
    const because = rule.when === null ? null : firstFailure(rule.when, atoms, facts);
    if (because !== null) return { rule: rule.id, outcome: "failed", because };
    if (block.mode === "first") winner = rule.id;
    return { rule: rule.id, outcome: "fired" };
  });
}

/** The first part of the condition, in the order written, for which it does not hold; null where it holds. */
export function firstFailure(
  condition: Condition,
  atoms: readonly Atom[],
  facts: Facts,
): Condition | null {
  if (condition.op !== "and") return holds(condition, atoms, facts) ? null : condition;
  for (const part of condition.of) {
    const failure = firstFailure(part, atoms, facts);
    if (failure !== null) return failure;
  }
  return null;
}
