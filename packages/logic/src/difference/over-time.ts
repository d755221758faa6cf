import type { PolicyIr } from "@annae/ir";
import type { Asking } from "../event/bare-event.ts";
import { encodeRules } from "../event/encode-event.ts";
import type { Literal, Status } from "../solver/solver.ts";
import { is } from "../time/happening.ts";
import { assumeInvariants } from "../time/invariants.ts";
import { simplify } from "../time/simplify.ts";
import { type FoundEvent, type GrownStep, type Unrolling, unroll } from "../time/unroll.ts";
import { situationLabels } from "./aspect.ts";
import { compareEvent, contrast } from "./compare-event.ts";
import { type DifferenceClass, isInClass } from "./differences.ts";
import { encodeAspects } from "./encoded-aspects.ts";
import { noticed } from "./noticed.ts";

/** What was found out about conversations in which something comes out otherwise. */
export type OverTime =
  /** There is none, however long: no so many events in a row, from any state, are the first to differ. */
  | { readonly result: "never"; readonly events: number }
  /** A shortest one: with its last event, and not before, somebody notices which version it is. */
  | { readonly result: "found"; readonly conversation: readonly FoundEvent[] }
  /** None of so many events; longer ones were not looked at, or could not be in time. */
  | { readonly result: "noneSoFar"; readonly events: number };

/** Two versions side by side, and what is to be noticed of them. */
export interface VersionsOverTime {
  readonly asking: Asking;
  readonly after: PolicyIr;
  /** Whether it matters what a request is decided to be. */
  readonly situations: boolean;
}

/** How far to go. */
export interface ComparisonLimits {
  /** The longest conversations that are looked at. */
  readonly events: number;
  /** Whether to leave off now. */
  readonly isOver: () => boolean;
}

/** What conversations of both versions have to say; each question may be asked in parts, between which others may work. */
export interface ConversationComparer {
  /** Requests are called otherwise, which nobody sees: what was sent once may be sent again although no rule asks for anything else. */
  readonly callsOtherwise: boolean;
  /** Whether any conversation first differs in a case of none of these classes. */
  readonly outside: (
    classes: readonly DifferenceClass[],
    limits: ComparisonLimits,
  ) => Generator<void, OverTime>;
  /** Whether any conversation first differs in a case of the class. */
  readonly inClass: (found: DifferenceClass, limits: ComparisonLimits) => Generator<void, OverTime>;
  /** Whether nothing of the class is ever noticed, whichever version has led there. */
  readonly isUnseen: (found: DifferenceClass, limits: ComparisonLimits) => Generator<void, boolean>;
  readonly dispose: () => void;
}

/** Conversations by the rules of one version, and whether the event of that number is noticed to be otherwise by the other. */
interface Started {
  readonly unrolling: Unrolling;
  readonly differs: (step: number) => Literal;
}

/** A condition about an event: that it is one of those that are asked about. */
type Here = (step: GrownStep, unrolling: Unrolling) => Literal;

/** How many events in a row an inductive proof may look at. */
const mostInduction = 2;

/**
 * Compares the versions over whole conversations. Until somebody notices something both are in one state; so one unrolling of the version
 * before, and what the one after makes of each of its events, answers for both.
 */
export function compareConversations(versions: VersionsOverTime): ConversationComparer {
  const { asking, after, situations } = versions;
  const callsOtherwise = !situations && callsRequestsOtherwise(versions);
  const made: Started[] = [];
  const begin = (from: "beginning" | "anywhere", by: PolicyIr, beside: PolicyIr): Started => {
    const ir = { ...by, properties: [] };
    const unrolling = unroll({ ...asking, ir }, from, { ir: beside, callsOtherwise });
    const started = { unrolling, differs: differsIn(unrolling, situations) };
    made.push(started);
    return started;
  };
  const forth = anywhere(() => begin("anywhere", asking.ir, after));
  const back = anywhere(() => begin("anywhere", after, asking.ir));
  let real: Started | null = null;
  function* question(here: Here, limits: ComparisonLimits): Generator<void, OverTime> {
    const proved = yield* induction(yield* forth(), here, limits, mostInduction);
    if (proved !== null) return { result: "never", events: proved };
    real ??= begin("beginning", asking.ir, after);
    return yield* search(real, here, limits);
  }
  return {
    callsOtherwise,
    outside: (classes, limits) => {
      const all = classes.map((found) => classAt(versions, found, "before"));
      const here: Here = (step, unrolling) =>
        unrolling.world.encoder.circuit.and(all.map((one) => -one(step, unrolling)));
      return question(here, limits);
    },
    inClass: (found, limits) => question(classAt(versions, found, "before"), limits),
    *isUnseen(found, limits) {
      for (const [start, by] of [
        [forth, "before"],
        [back, "after"],
      ] as const) {
        const here = classAt(versions, found, by);
        if ((yield* induction(yield* start(), here, limits, 1)) === null) return false;
      }
      return true;
    },
    dispose: () => {
      for (const { unrolling } of made) unrolling.world.encoder.dispose();
    },
  };
}

/** Begins once, and assumes what is always so. */
function anywhere(begin: () => Started): () => Generator<void, Started> {
  let known: Started | null = null;
  return function* () {
    if (known !== null) return known;
    const started = begin();
    yield* assumeInvariants(started.unrolling);
    known = started;
    return started;
  };
}

function differsIn(unrolling: Unrolling, situations: boolean): Started["differs"] {
  const { circuit } = unrolling.world.encoder;
  const known: Literal[] = [];
  return (place) => {
    for (const step of unrolling.steps.slice(known.length, place + 1)) {
      const { beside } = step;
      known.push(beside === null ? -circuit.always : noticed(circuit, [step, beside], situations));
    }
    return known[place] ?? -circuit.always;
  };
}

/** Whether a request can be decided to be one thing by the one version, and another by the other. */
function callsRequestsOtherwise({ asking, after }: VersionsOverTime): boolean {
  const { encoder, world, against } = compareEvent(asking, "request", [after]);
  const { changes } = against(after.events.request);
  const calls = changes.filter(({ aspect }) => aspect.kind === "situation");
  const otherwise = encoder.circuit.or(calls.flatMap(({ gone, come }) => [gone, come]));
  const { status } = encoder.solve([...world, otherwise]);
  encoder.dispose();
  return status !== "unsat";
}

/** The number of events in a row with which it is proved that none can be the first to differ there; null: it is not proved. */
function* induction(
  { unrolling, differs }: Started,
  here: Here,
  { isOver }: ComparisonLimits,
  most: number,
): Generator<void, number | null> {
  for (let events = 1; events <= most && !isOver(); events += 1) {
    while (unrolling.steps.length < events) unrolling.grow();
    const status = yield* ask(unrolling, firstAt({ unrolling, differs }, events, here), isOver);
    if (unrolling.world.encoder.beyond.size > 0) return null;
    if (status === "unsat") return events;
  }
  return null;
}

/** The shortest conversation that first differs there. */
function* search(
  { unrolling, differs }: Started,
  here: Here,
  { events: most, isOver }: ComparisonLimits,
): Generator<void, OverTime> {
  for (let events = 1; events <= most; events += 1) {
    while (unrolling.steps.length < events) unrolling.grow();
    const goals = firstAt({ unrolling, differs }, events, here);
    const status = yield* ask(unrolling, goals, isOver);
    if (status === "sat") {
      const conversation = (yield* simplify(unrolling, goals)).slice(0, events);
      return { result: "found", conversation };
    }
    if (status === "unknown" || unrolling.world.encoder.beyond.size > 0 || isOver())
      return { result: "noneSoFar", events: status === "unsat" ? events : events - 1 };
  }
  return { result: "noneSoFar", events: most };
}

/** That the event of that number, counted from 1, is the first to differ, and is as it is asked for. */
function firstAt({ unrolling, differs }: Started, events: number, here: Here): readonly Literal[] {
  const before = [...Array(events - 1).keys()].map((place) => -differs(place));
  const step = unrolling.steps[events - 1];
  return step === undefined ? [] : [...before, differs(events - 1), here(step, unrolling)];
}

function* ask(
  unrolling: Unrolling,
  goals: readonly Literal[],
  isOver: () => boolean,
): Generator<void, Status> {
  const asking = unrolling.solve(goals);
  for (;;) {
    const { done, value } = asking.next();
    if (done) return value;
    if (isOver()) return "unknown";
    yield;
  }
}

/** That the event, by the rules of the one version, is a case of the class. */
function classAt(
  { asking: { ir }, after, situations }: VersionsOverTime,
  found: DifferenceClass,
  by: "before" | "after",
): Here {
  const labels = (version: PolicyIr) =>
    situationLabels(situations && found.event === "request" ? blocksAt(version, found) : []);
  return (step, { world: { encoder } }) => {
    const { circuit } = encoder;
    const other = step.beside?.snapshot ?? step.snapshot;
    const [own, others] = by === "before" ? [step.snapshot, other] : [other, step.snapshot];
    const rules = encodeRules(encoder, own, ir.events[found.event]);
    const changed = encodeRules(encoder, others, after.events[found.event]);
    const changes = contrast(
      circuit,
      encodeAspects(circuit, rules, labels(ir)),
      encodeAspects(circuit, changed, labels(after)),
    );
    return circuit.and([is(step.event, found.event), isInClass(circuit, found, rules, changes)]);
  };
}

function blocksAt({ events }: PolicyIr, { event }: DifferenceClass) {
  return events[event]?.blocks ?? [];
}
