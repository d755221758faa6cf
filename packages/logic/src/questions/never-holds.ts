import type { Condition, RuleIr } from "@annae/ir";
import type { WorldLaw } from "@annae/vocabulary";
import { minimalCore } from "../encode/minimal-core.ts";
import type { EncodedEvent, EncodedRule } from "../event/encode-event.ts";
import type { Witnesses } from "./witnesses.ts";

/** A rule that is done in no case, with a smallest set of what keeps it from that. */
export interface NeverHolds {
  readonly rule: RuleIr;
  /** Parts of its own condition that contradict one another, the laws or the rules before. */
  readonly parts: readonly Condition[];
  /** Rules before it that take its cases. */
  readonly taken: readonly RuleIr[];
  readonly laws: readonly WorldLaw[];
}

/** Rules that are never done, and those of which that could not be found out. */
export interface NeverHolding {
  readonly never: readonly NeverHolds[];
  readonly undecided: readonly RuleIr[];
}

/** Looks for a case for every rule of the event. */
export function neverHolding(event: EncodedEvent, { fires, look }: Witnesses): NeverHolding {
  const { encoder, rules, world } = event;
  const never: NeverHolds[] = [];
  const undecided: RuleIr[] = [];
  for (const rule of rules) {
    if (fires.has(rule)) continue;
    const { status } = encoder.solve([...world, rule.fires]);
    if (status === "unknown") undecided.push(rule.rule);
    else if (status === "unsat") never.push(whyNever(event, rule));
    else look();
  }
  return { never, undecided };
}

function whyNever(
  { encoder, laws }: EncodedEvent,
  { rule, parts, earlier }: EncodedRule,
): NeverHolds {
  const before = earlier();
  const literals = [
    ...parts.map(({ literal }) => literal),
    ...laws.values(),
    ...before.map(({ holds }) => -holds),
  ];
  const core = new Set(minimalCore(encoder, [...new Set(literals)]));
  return {
    rule,
    parts: parts.filter(({ literal }) => core.has(literal)).map(({ condition }) => condition),
    taken: before.filter(({ holds }) => core.has(-holds)).map((one) => one.rule),
    laws: [...laws].filter(([, selector]) => core.has(selector)).map(([law]) => law),
  };
}
