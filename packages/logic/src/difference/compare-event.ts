import { type Atom, type EventIr, type Facts, type PolicyIr, rulesOf } from "@annae/ir";
import { type EventName, eventNames, events, type Value, worldLaws } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import { createEncoder, type Encoder } from "../encode/encoder.ts";
import { applyLaws } from "../encode/laws.ts";
import type { Snapshot } from "../encode/snapshot.ts";
import { type Asking, calendarOf } from "../event/bare-event.ts";
import { type EncodedRule, encodeRules } from "../event/encode-event.ts";
import { factTable, withSituations } from "../event/fact-table.ts";
import type { Literal } from "../solver/solver.ts";
import { type Aspect, aspectKey, situationLabels, stepKey } from "./aspect.ts";
import { type EncodedAspects, encodeAspects } from "./encoded-aspects.ts";

/** The rules of one event, ready to be compared with others over the same facts and atoms. */
export interface EventComparer {
  readonly encoder: Encoder;
  readonly snapshot: Snapshot;
  /** What every question assumes. */
  readonly world: readonly Literal[];
  /** The rules that are compared with. */
  readonly rules: readonly EncodedRule[];
  /** What these rules do otherwise. */
  readonly against: (other: EventIr | undefined, situations?: boolean) => Contrast;
  /** A case in which the literal holds and facts have these values: what the rules are told, and the room; null where none is found. `likely`: values that facts have where they can. */
  readonly find: (literal: Literal, given: Facts, likely?: Facts) => Facts | null;
}

/** What other rules do otherwise. */
export interface Contrast {
  readonly changes: readonly EncodedChange[];
  /** Anything is done otherwise. */
  readonly differs: Literal;
}

/** An aspect, and when only the one or only the other comes to it. */
export interface EncodedChange {
  readonly aspect: Aspect;
  readonly gone: Literal;
  readonly come: Literal;
}

/** Facts that questions about rooms ask for, whether or not the policy does. */
const roomFacts = ["room", "chatbot", "distribution"] as const;

/** The event's rules as formulas. `about`: policies over the same facts and atoms whose rules will be compared with them, too. */
export function compareEvent(
  { ir, installation, createSolver }: Asking,
  event: EventName,
  about: readonly PolicyIr[] = [ir],
): EventComparer {
  const encoder = createEncoder(createSolver, {
    factNamed: factTable(withSituations(ir, about), installation),
    atoms: ir.atoms,
    calendar: calendarOf(worldLaws),
  });
  const { circuit } = encoder;
  const snapshot = encoder.snapshot();
  const reads = [ir, ...about].flatMap((one) => one.events[event]?.reads ?? []);
  const asked = new Set([...reads, ...roomFacts]);
  for (const fact of asked) snapshot.variable(fact);
  const laws = applyLaws(circuit, snapshot, event, worldLaws);
  const { rooms } = events[event];
  const inRoom =
    rooms === undefined ? [] : [circuit.or(rooms.map((room) => snapshot.is("room", room)))];
  const world = [...laws.values(), ...inRoom];
  const rules = encodeRules(encoder, snapshot, ir.events[event]);
  const plain = plainValues(ir.atoms, asked);
  const labels = situationLabels(event === "request" ? (ir.events.request?.blocks ?? []) : []);
  const known = new Map<boolean, EncodedAspects>();
  const aspects = (situations: boolean) => {
    const found =
      known.get(situations) ?? encodeAspects(circuit, rules, situations ? labels : none);
    known.set(situations, found);
    return found;
  };
  return {
    encoder,
    snapshot,
    world,
    rules,
    find: (literal, given, likely = {}) => {
      const are = (facts: Facts) =>
        Object.entries(facts).map(([fact, value]) => snapshot.is(fact, value));
      const fixed = [...world, literal, ...are(given)];
      if (encoder.solve(fixed).status !== "sat") return null;
      const wishes = [
        ...are(likely).map((one) => [one]),
        ...plain.map(([fact, values]) => values.map((value) => snapshot.is(fact, value))),
      ];
      keepWishes(encoder, fixed, wishes);
      const [found = {}] = encoder.facts([snapshot]);
      const told = Object.entries(found).filter(([fact]) => asked.has(fact));
      return Object.fromEntries(told);
    },
    against: (other, situations = true) => {
      const otherRules = encodeRules(encoder, snapshot, other);
      const named = situations && event === "request";
      const otherLabels = named ? situationLabels(other?.blocks ?? []) : none;
      return contrast(circuit, aspects(named), encodeAspects(circuit, otherRules, otherLabels));
    },
  };
}

const none: ReadonlySet<string> = new Set();

/** Numbers, times and durations that the policy itself speaks of, for each fact that it compares, the least first. */
function plainValues(
  atoms: readonly Atom[],
  asked: ReadonlySet<string>,
): readonly (readonly [string, readonly Value[]])[] {
  const constants = new Map<string, Set<number>>();
  const kinds = new Map<string, string>();
  for (const atom of atoms) {
    if (atom.ask !== "compare") continue;
    const sides = [atom.left, atom.right];
    const constant = sides.find((side) => "value" in side);
    const kind = constant?.type;
    for (const side of sides) if ("fact" in side && kind !== undefined) kinds.set(side.fact, kind);
    if (constant === undefined || typeof constant.value !== "number") continue;
    const known = constants.get(constant.type) ?? new Set();
    constants.set(constant.type, known.add(constant.value));
  }
  for (const atom of atoms) {
    if (atom.ask !== "compare" || "value" in atom.left || "value" in atom.right) continue;
    const kind = kinds.get(atom.left.fact) ?? kinds.get(atom.right.fact);
    if (kind === undefined) continue;
    kinds.set(atom.left.fact, kind);
    kinds.set(atom.right.fact, kind);
  }
  return [...kinds].flatMap(([fact, kind]) => {
    const values = [...(constants.get(kind) ?? [])].sort((one, other) => one - other);
    return asked.has(fact) ? [[fact, values.slice(0, 6)] as const] : [];
  });
}

/** Leaves the solver with a case in which of each list the first literal that can holds, the earlier lists before the later. */
function keepWishes(
  { solve }: Encoder,
  fixed: readonly Literal[],
  wishes: readonly (readonly Literal[])[],
): void {
  let kept = fixed;
  for (const choices of wishes) {
    const kind = choices.find((one) => solve([...kept, one]).status === "sat");
    if (kind !== undefined) kept = [...kept, kind];
  }
  solve(kept);
}

/** What the one comes to and the other does not. */
export function contrast(
  circuit: Circuit,
  before: EncodedAspects,
  after: EncodedAspects,
): Contrast {
  const never = -circuit.always;
  const literalOf = ({ literals }: EncodedAspects, key: string) =>
    literals.get(key)?.literal ?? never;
  const change = (aspect: Aspect, one: Literal, other: Literal): EncodedChange => ({
    aspect,
    gone: circuit.and([one, -other]),
    come: circuit.and([other, -one]),
  });
  const found = new Map([...before.literals, ...after.literals]);
  const steps = [...found].map(([key, { aspect }]) =>
    change(aspect, literalOf(before, key), literalOf(after, key)),
  );
  const orders = ordersToCompare(before, after).flatMap(([first, second]) => {
    const keys = [stepKey(first), stepKey(second)] as const;
    const both = keys.flatMap((key) => [literalOf(before, key), literalOf(after, key)]);
    const way = (of: EncodedAspects) => circuit.and([...both, of.before(...keys)]);
    const [one, other] = [way(before), way(after)];
    return [
      change({ kind: "order", first, second }, one, other),
      change(
        { kind: "order", first: second, second: first },
        circuit.and([...both, -one]),
        circuit.and([...both, -other]),
      ),
    ];
  });
  const changes = [...steps, ...orders].filter(
    ({ gone, come }) => gone !== never || come !== never,
  );
  return { changes, differs: circuit.or(changes.flatMap(({ gone, come }) => [gone, come])) };
}

/** Pairs of messages that both versions send. */
function ordersToCompare(before: EncodedAspects, after: EncodedAspects) {
  const shared = before.sends.filter((step) =>
    after.literals.has(aspectKey({ kind: "step", step })),
  );
  return shared.flatMap((first, index) =>
    shared.slice(index + 1).map((second) => [first, second] as const),
  );
}

/** Events at which any of the policies has rules. */
export function eventsOfAll(policies: readonly PolicyIr[]): readonly EventName[] {
  return eventNames.filter((event) =>
    policies.some((ir) => rulesOf({ blocks: ir.events[event]?.blocks ?? [] }).length > 0),
  );
}
