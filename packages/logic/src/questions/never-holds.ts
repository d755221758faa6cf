import type { Condition, RuleIr } from "@annae/ir";
import type { WorldLaw } from "@annae/vocabulary";
import { minimalCore } from "../encode/minimal-core.ts";
import type { Literal } from "../solver/solver.ts";
import { type AskedRule, holdsIn } from "./case-of.ts";

/** A rule that is done in no case, with a smallest set of what keeps it from that. */
export interface NeverHolds {
  readonly rule: RuleIr;
  /** Parts of its own condition that contradict one another, the laws or the rules before. */
  readonly parts: readonly Condition[];
  /** Rules before it that take its cases, in order. */
  readonly taken: readonly RuleIr[];
  readonly laws: readonly WorldLaw[];
}

/** What keeps the rule from being done, once it is known that it never is with these rules taking its cases. */
export function whyNever(
  { rule, parts, world, rivals }: AskedRule,
  taking: readonly RuleIr[],
): NeverHolds {
  const { encoder, laws, snapshot } = world;
  const own = parts.map((condition) => ({ condition, literal: snapshot.condition(condition) }));
  const before = rivals.inOrder(taking).map((one) => ({ one, literal: -holdsIn(world, one) }));
  const literals = [
    ...own.map(({ literal }) => literal),
    ...laws.values(),
    ...before.map(({ literal }) => literal),
  ];
  const core = new Set(minimalCore(encoder, [...new Set(literals)]));
  const isNeeded = ({ literal }: { readonly literal: Literal }) => core.has(literal);
  return {
    rule,
    parts: own.filter(isNeeded).map(({ condition }) => condition),
    taken: before.filter(isNeeded).map(({ one }) => one),
    laws: [...laws].filter(([, selector]) => core.has(selector)).map(([law]) => law),
  };
}
