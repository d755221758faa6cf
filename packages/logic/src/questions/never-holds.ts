import { type Condition, type Facts, holds, type RuleIr } from "@annae/ir";
import type { WorldLaw } from "@annae/vocabulary";
import { minimalCore } from "../encode/minimal-core.ts";
import type { BareEvent, EncodedEvent, EncodedRule } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
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

/**
 * Looks for a case for every rule of the event. Of the rules before it only those are asked that take a case in which it
 * would hold otherwise.
 */
export function neverHolding(event: EncodedEvent, { fires, see }: Witnesses): NeverHolding {
  const never: NeverHolds[] = [];
  const undecided: RuleIr[] = [];
  const nextBare = bareEvents(event);
  for (const rule of event.rules) {
    if (fires.has(rule)) continue;
    const found = caseOf(rule, event, nextBare());
    if (found === "unknown") undecided.push(rule.rule);
    else if ("never" in found) never.push(found.never);
    else see(found.facts);
  }
  return { never, undecided };
}

/** Questions about rules that are asked in one world, so that no question wades through the formulas of thousands. */
const questionsPerWorld = 50;

/** The event's own world for few questions; for many, others that are let go. */
export function bareEvents(event: EncodedEvent): () => BareEvent {
  let [world, asked]: [BareEvent, number] = [event, 0];
  return () => {
    if (asked > 0 && asked % questionsPerWorld === 0) world = event.afresh();
    asked += 1;
    return world;
  };
}

/** A case in which the rule is done, or why there is none. */
function caseOf(rule: EncodedRule, event: EncodedEvent, world: BareEvent) {
  const { encoder, snapshot } = world;
  const own = rule.parts.map(snapshot.condition);
  const taking: EncodedRule[] = [];
  for (;;) {
    const before = taking.map((one) => -holdsIn(world, one));
    const { status } = encoder.solve([...world.world, ...own, ...before]);
    if (status === "unknown") return status;
    if (status === "unsat") return { never: whyNever(rule, taking, world) };
    const [facts = {}] = encoder.facts([snapshot]);
    const taker = takerOf(rule, event, facts);
    if (taker === undefined || taking.includes(taker)) return { facts };
    taking.push(taker);
  }
}

/** The rule that is done in the place of a later one of its `first` block. */
function takerOf(
  { block, place }: EncodedRule,
  { lookup, rules, atoms }: EncodedEvent,
  facts: Facts,
): EncodedRule | undefined {
  if (block.mode !== "first") return undefined;
  for (const index of lookup().at(facts)) {
    const one = rules[index];
    if (one === undefined || one.block !== block) continue;
    if (one.place >= place) return undefined;
    if (one.rule.when === null || holds(one.rule.when, atoms, facts)) return one;
  }
  return undefined;
}

function holdsIn({ encoder, snapshot }: BareEvent, { parts }: EncodedRule): Literal {
  return encoder.circuit.and(parts.map(snapshot.condition));
}

function whyNever(
  { rule, parts }: EncodedRule,
  taking: readonly EncodedRule[],
  world: BareEvent,
): NeverHolds {
  const { encoder, laws, snapshot } = world;
  const own = parts.map((condition) => ({ condition, literal: snapshot.condition(condition) }));
  const before = taking
    .toSorted((one, other) => one.place - other.place)
    .map((one) => ({ rule: one.rule, literal: -holdsIn(world, one) }));
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
    taken: before.filter(isNeeded).map((one) => one.rule),
    laws: [...laws].filter(([, selector]) => core.has(selector)).map(([law]) => law),
  };
}
