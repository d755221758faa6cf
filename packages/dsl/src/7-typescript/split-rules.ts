import { conditionsOf, leavesOf, type RuleIr } from "@annae/ir";
import { countRules } from "./fact-counts.ts";
import type { FunctionScope, HeldFact } from "./function-scope.ts";
import { holdFacts } from "./function-scope.ts";

/** Up to this much stands in one function; more is split. V8 stops optimising at 61,440 bytes of bytecode. */
const maxRules = 200;
const maxWeight = 2000;
/** Each piece of a split. */
const pieceRules = 100;
const pieceWeight = 1000;
/** Comparisons of one condition in its function; the others are in functions of their own. */
const maxComparisons = 60;

/** Whether the rules are too many for one function. */
export function isTooLarge(rules: readonly RuleIr[]): boolean {
  return rules.length > maxRules || (rules.length > 1 && weightOf(rules) > maxWeight);
}

/** The rules in order, in at most about a hundred pieces. */
export function splitRules(rules: readonly RuleIr[]): RuleIr[][] {
  const total = Math.max(rules.length / pieceRules, weightOf(rules) / pieceWeight);
  const scale = pieceRules ** Math.max(0, Math.ceil(Math.log(total) / Math.log(pieceRules)) - 1);
  const pieces: RuleIr[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const rule of rules) {
    const full = (pieces.at(-1)?.length ?? 0) >= pieceRules * scale;
    if (full || weight >= pieceWeight * scale) {
      pieces.push([]);
      weight = 0;
    }
    pieces.at(-1)?.push(rule);
    weight += weightOf([rule]);
  }
  return pieces;
}

/** Holds the facts that more than one of the groups of rules reads, so that each is read once. */
export function holdShared(
  groups: readonly (readonly RuleIr[])[],
  scope: FunctionScope,
): { readonly scope: FunctionScope; readonly lines: HeldFact[] } {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const facts of groups.map((rules) => countRules(rules, scope.parts.ir.atoms).keys())) {
    for (const fact of facts) {
      if (seen.has(fact)) shared.add(fact);
      seen.add(fact);
    }
  }
  return holdFacts(scope, [...shared].sort());
}

function weightOf(rules: readonly RuleIr[]): number {
  let weight = 0;
  for (const rule of rules) {
    weight += 1 + rule.actions.length;
    for (const one of conditionsOf(rule)) weight += Math.min(maxComparisons, leavesOf(one).length);
  }
  return weight;
}
