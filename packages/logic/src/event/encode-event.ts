import {
  type ActionIr,
  type Atom,
  alternativesOf,
  type BlockIr,
  type Condition,
  type EventIr,
  factsAsked,
  type RuleIr,
  rulesOf,
} from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Encoder } from "../encode/encoder.ts";
import type { Snapshot } from "../encode/snapshot.ts";
import type { Literal } from "../solver/solver.ts";
import { type Asking, type BareEvent, bareEvents, type RulesIr, readsAt } from "./bare-event.ts";
import { type RuleLookup, ruleLookup } from "./rule-lookup.ts";

/** A rule, and when it is done; each formula is written when it is first asked for, as most questions have an answer without. */
export interface EncodedRule {
  readonly rule: RuleIr;
  readonly block: BlockIr;
  /** Its place among the rules of its block. */
  readonly place: number;
  /** The parts of its condition that must all hold. */
  readonly parts: readonly Condition[];
  /** Its condition holds; {@link fires}: and no earlier rule of its `first` block does. */
  readonly holds: Literal;
  readonly fires: Literal;
  readonly sites: readonly Site[];
}

/** An action of a rule, or what is done instead of it. */
export interface Site {
  readonly rule: RuleIr;
  readonly block: BlockIr;
  readonly action: ActionIr;
  /** The first of the alternatives that it is one of: only one of them is done. */
  readonly among: ActionIr;
  /** The rule is the only one of its block that fires. */
  readonly isAlone: boolean;
  /** The rule fires, and this of its alternatives is done. */
  readonly done: Literal;
}

/** The rules of one event over one snapshot of its facts. */
export interface EncodedEvent extends BareEvent {
  readonly event: EventName;
  /** The facts that the event's conditions and the policy's properties ask for. */
  readonly reads: readonly string[];
  readonly atoms: readonly Atom[];
  /** Finds its rules by values. */
  readonly lookup: () => RuleLookup;
  readonly rules: readonly EncodedRule[];
  readonly sites: readonly Site[];
}

/** The event's rules and the laws of the world as formulas. */
export function encodeEvent(asking: Asking<RulesIr>, event: EventName): EncodedEvent {
  const { ir } = asking;
  const own = ir.events[event];
  const claims = ir.properties.map(({ when }) => ({ when, actions: [] }));
  const asked = factsAsked([...(own === undefined ? [] : rulesOf(own)), ...claims], ir.atoms);
  const world = bareEvents(asking, event, asked)();
  const rules = encodeRules(world.encoder, world.snapshot, own);
  return {
    ...world,
    event,
    reads: readsAt(asking, event),
    atoms: ir.atoms,
    lookup: once(() =>
      ruleLookup(
        rules.map(({ rule }) => rule),
        ir.atoms,
      ),
    ),
    rules,
    sites: rules.flatMap(({ sites }) => sites),
  };
}

/** The rules of an event over a snapshot of its facts. */
export function encodeRules(
  { circuit }: Pick<Encoder, "circuit">,
  snapshot: Snapshot,
  event: EventIr | undefined,
): readonly EncodedRule[] {
  return (event?.blocks ?? []).flatMap((block) => encodeBlock(circuit, snapshot, block));
}

function encodeBlock(circuit: Circuit, snapshot: Snapshot, block: BlockIr): readonly EncodedRule[] {
  const first = block.mode === "first";
  /** At each place: no rule in front of it holds. */
  const none = [circuit.always];
  const noneBefore = (place: number): Literal => {
    for (const { holds } of rules.slice(none.length - 1, place)) {
      none.push(circuit.and([none.at(-1) ?? circuit.always, -holds]));
    }
    return none[place] ?? circuit.always;
  };
  const rules = block.rules.map((rule, place): EncodedRule => {
    const parts = partsOf(rule.when);
    const holds = () => circuit.and(parts.map(snapshot.condition));
    const fires = () => (first ? circuit.and([noneBefore(place), holds()]) : holds());
    return {
      rule,
      block,
      place,
      parts,
      get holds() {
        return holds();
      },
      get fires() {
        return fires();
      },
      sites: rule.actions.flatMap((action) =>
        sitesOf(circuit, snapshot, action, { rule, block, isAlone: first, fires }),
      ),
    };
  });
  return rules;
}

/** What a condition says by `and`, each part by itself. */
export function partsOf(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  return condition.op === "and" ? condition.of.flatMap(partsOf) : [condition];
}

/** The alternatives of an action. `fires`: its rule does. */
function sitesOf(
  { always, and }: Circuit,
  snapshot: Snapshot,
  first: ActionIr,
  { fires, ...from }: Pick<Site, "rule" | "block" | "isAlone"> & { readonly fires: () => Literal },
): readonly Site[] {
  const links = alternativesOf(first);
  const holds = ({ when }: ActionIr) => (when === null ? always : snapshot.condition(when));
  return links.map((action, index) => {
    const done = once(() => {
      const before = links.slice(0, index).map((link) => -holds(link));
      return and([fires(), ...before, holds(action)]);
    });
    return {
      ...from,
      action,
      among: first,
      get done() {
        return done();
      },
    };
  });
}

/** What is made when it is first asked for. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
