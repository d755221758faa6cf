import {
  type ActionIr,
  type Atom,
  alternativesOf,
  type BlockIr,
  type Condition,
  type EventIr,
  factsAsked,
  type PolicyIr,
  type RuleIr,
} from "@annae/ir";
import { type EventName, type Installation, type WorldLaw, worldLaws } from "@annae/vocabulary";
import { createEncoder, type Encoder } from "../encode/encoder.ts";
import { applyLaws, type Selectors } from "../encode/laws.ts";
import type { Snapshot } from "../encode/snapshot.ts";
import { type Points, pointsOf } from "../points/points.ts";
import { type RuleLookup, ruleLookup } from "../points/rule-lookup.ts";
import type { CreateSolver, Literal } from "../solver/solver.ts";
import { factTable } from "./fact-table.ts";

/** A rule, and when it is done. */
export interface EncodedRule {
  readonly rule: RuleIr;
  readonly block: BlockIr;
  /** The parts of its condition that must all hold. */
  readonly parts: readonly { readonly condition: Condition; readonly literal: Literal }[];
  /** Rules before it of the same `first` block, which must not hold. */
  readonly earlier: () => readonly EncodedRule[];
  /** Its condition holds; {@link fires}: and no earlier rule of its `first` block does. */
  readonly holds: Literal;
  readonly fires: Literal;
  readonly sites: readonly Site[];
}

/** An action of a rule, or what is done instead of it. */
export interface Site {
  readonly rule: RuleIr;
  readonly action: ActionIr;
  /** The rule is the only one of its block that fires. */
  readonly isAlone: boolean;
  /** The rule fires, and this of its alternatives is done. */
  readonly done: Literal;
}

/** The rules of one event over one snapshot of its facts. */
export interface EncodedEvent {
  readonly event: EventName;
  readonly encoder: Encoder;
  readonly snapshot: Snapshot;
  /** The facts that the event's conditions and the policy's properties ask for. */
  readonly reads: readonly string[];
  readonly atoms: readonly Atom[];
  /** Cases of the event. */
  readonly points: Points;
  /** Finds its rules by values. */
  readonly lookup: () => RuleLookup;
  readonly rules: readonly EncodedRule[];
  readonly sites: readonly Site[];
  readonly laws: Selectors;
  /** What every question assumes. */
  readonly world: readonly Literal[];
}

/** What questions about a policy are asked with. */
export interface Asking {
  readonly ir: PolicyIr;
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
}

/** Facts that questions about rooms ask for, whether or not the policy does. */
const roomFacts = ["room", "chatbot", "distribution"] as const;

/** The event's rules and the laws of the world as formulas. */
export function encodeEvent(asking: Asking, event: EventName): EncodedEvent {
  const { ir, installation, createSolver } = asking;
  const about = {
    factNamed: factTable(ir, installation),
    atoms: ir.atoms,
    calendar: calendarOf(worldLaws),
  };
  const encoder = createEncoder(createSolver, about);
  const snapshot = encoder.snapshot();
  const rules = encodeRules(encoder, snapshot, ir.events[event]);
  const claims = ir.properties.map(({ when }) => ({ when, actions: [] }));
  const claimed = factsAsked(claims, ir.atoms);
  for (const fact of [...claimed, ...roomFacts]) snapshot.variable(fact);
  const selectors = applyLaws(encoder.circuit, snapshot, event, worldLaws);
  const reads = [...new Set([...(ir.events[event]?.reads ?? []), ...claimed])];
  let lookup: RuleLookup | null = null;
  return {
    event,
    encoder,
    snapshot,
    reads,
    atoms: ir.atoms,
    points: pointsOf(createSolver, about, {
      event,
      facts: [...reads, ...roomFacts],
      laws: worldLaws,
    }),
    lookup: () => {
      lookup ??= ruleLookup(
        rules.map(({ rule }) => rule),
        ir.atoms,
      );
      return lookup;
    },
    rules,
    sites: rules.flatMap(({ sites }) => sites),
    laws: selectors,
    world: [...selectors.values()],
  };
}

/** The rules of an event over a snapshot of its facts. */
export function encodeRules(
  { circuit }: Pick<Encoder, "circuit">,
  snapshot: Snapshot,
  event: EventIr | undefined,
): readonly EncodedRule[] {
  return (event?.blocks ?? []).flatMap((block) => {
    const { mode, rules } = block;
    const done: EncodedRule[] = [];
    let none = circuit.always;
    for (const rule of rules) {
      const parts = partsOf(rule.when).map((condition) => ({
        condition,
        literal: snapshot.condition(condition),
      }));
      const holds = circuit.and(parts.map(({ literal }) => literal));
      const first = mode === "first";
      const place = done.length;
      const fires = first ? circuit.and([none, holds]) : holds;
      if (first) none = circuit.and([none, -holds]);
      const sites = rule.actions.flatMap((action) =>
        sitesOf(circuit, snapshot, action, { rule, isAlone: first, done: fires }),
      );
      done.push({
        rule,
        block,
        parts,
        earlier: () => (first ? done.slice(0, place) : []),
        holds,
        fires,
        sites,
      });
    }
    return done;
  });
}

/** What a condition says by `and`, each part by itself. */
function partsOf(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  return condition.op === "and" ? condition.of.flatMap(partsOf) : [condition];
}

/** The alternatives of an action; `from`: the rule, and that it fires. */
function sitesOf(
  { always, and }: Encoder["circuit"],
  snapshot: Snapshot,
  first: ActionIr,
  from: Omit<Site, "action">,
): readonly Site[] {
  let left = from.done;
  return alternativesOf(first).map((action) => {
    const when = action.when === null ? always : snapshot.condition(action.when);
    const done = and([left, when]);
    left = and([left, -when]);
    return { ...from, action, done };
  });
}

/** Which fact is the day of the week of which other. */
export function calendarOf(laws: readonly WorldLaw[]) {
  const law = laws.find((one) => "weekday" in one);
  return law && "weekday" in law ? { weekday: law.weekday, date: law.of } : null;
}
