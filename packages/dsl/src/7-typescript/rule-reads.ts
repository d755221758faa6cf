import type { Atom, RuleIr } from "@annae/ir";
import { countActions, countCondition, type FactCounts, sumCounts } from "./fact-counts.ts";

/** A rule, how often it reads each fact, and how often rules after it do. */
export interface RuleReads {
  readonly rule: RuleIr;
  readonly when: FactCounts;
  readonly actions: FactCounts;
  readonly later: FactCounts;
}

/** The rules in order, with what they read. */
export function readsOfRules(rules: readonly RuleIr[], atoms: readonly Atom[]): RuleReads[] {
  const found: RuleReads[] = [];
  let later: FactCounts = new Map();
  for (const rule of rules.toReversed()) {
    const when = countCondition(rule.when, atoms);
    const actions = countActions(rule.actions, atoms);
    found.push({ rule, when, actions, later });
    later = sumCounts([when, actions, later]);
  }
  return found.reverse();
}

/** Facts of the rule's condition that are read again: there, by its actions, or by later rules. */
export function heldForCondition({ when, actions, later }: RuleReads): string[] {
  return [...when].flatMap(([fact, times]) => {
    const again = times - 1 + (actions.get(fact) ?? 0) + (later.get(fact) ?? 0);
    return again > 0 ? [fact] : [];
  });
}

/** Facts of the rule's actions that later rules read as well. */
export function heldForLater({ actions, later }: RuleReads): string[] {
  return [...actions.keys()].filter((fact) => later.has(fact));
}
