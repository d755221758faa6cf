import type { PolicyIr } from "@annae/ir";
import type { Asking } from "../event/bare-event.ts";
import { encodeRules } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import {
  type ComparisonLimits,
  type Here,
  neverFirst,
  type OverTime,
  type Sought,
  shortest,
} from "../time/first-event.ts";
import { assumeInvariants } from "../time/invariants.ts";
import { is } from "../time/selection.ts";
import { type GrownStep, type Unrolling, unroll } from "../time/unroll.ts";
import { situationLabels } from "./aspect.ts";
import { compareEvent, contrast } from "./compare-event.ts";
import { type DifferenceClass, isInClass } from "./differences.ts";
import { encodeAspects } from "./encoded-aspects.ts";
import { noticed } from "./noticed.ts";

/** Two versions side by side, and what is to be noticed of them. */
export interface VersionsOverTime {
  readonly asking: Asking;
  readonly after: PolicyIr;
  /** Whether it matters what a request is decided to be. */
  readonly situations: boolean;
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

/** How many events in a row an inductive proof may look at. */
const mostInduction = 2;

/**
 * Compares the versions over whole conversations. Until somebody notices something both are in one state; so one unrolling of the version
 * before, and what the one after makes of each of its events, answers for both.
 */
export function compareConversations(versions: VersionsOverTime): ConversationComparer {
  const { asking, after, situations } = versions;
  const callsOtherwise = !situations && callsRequestsOtherwise(versions);
  const made: Sought[] = [];
  const begin = (from: "beginning" | "anywhere", by: PolicyIr, beside: PolicyIr): Sought => {
    const ir = { ...by, properties: [] };
    const unrolling = unroll({ ...asking, ir }, from, { ir: beside, callsOtherwise });
    const started = { unrolling, isIt: differsIn(unrolling, situations) };
    made.push(started);
    return started;
  };
  const forth = anywhere(() => begin("anywhere", asking.ir, after));
  const back = anywhere(() => begin("anywhere", after, asking.ir));
  let real: Sought | null = null;
  function* question(here: Here, limits: ComparisonLimits): Generator<void, OverTime> {
    const proved = yield* neverFirst(yield* forth(), limits, mostInduction, here);
    if (proved !== null) return { result: "never", events: proved };
    real ??= begin("beginning", asking.ir, after);
    return yield* shortest(real, limits, here);
  }
  return {
    callsOtherwise,
    outside: (classes, limits) => {
      const all = classes.map((found) => classAt(versions, found));
      const here: Here = (step, unrolling) =>
        unrolling.world.encoder.circuit.and(all.map((one) => -one(step, unrolling)));
      return question(here, limits);
    },
    inClass: (found, limits) => question(classAt(versions, found), limits),
    *isUnseen(found, limits) {
      const here = classAt(versions, found);
      for (const start of [forth, back]) {
        if ((yield* neverFirst(yield* start(), limits, 1, here)) === null) return false;
      }
      return true;
    },
    dispose: () => {
      for (const { unrolling } of made) unrolling.world.encoder.dispose();
    },
  };
}

/** Begins once, and assumes what is always so. */
function anywhere(begin: () => Sought): () => Generator<void, Sought> {
  let known: Sought | null = null;
  return function* () {
    if (known !== null) return known;
    const started = begin();
    yield* assumeInvariants(started.unrolling);
    known = started;
    return started;
  };
}

function differsIn(unrolling: Unrolling, situations: boolean): Sought["isIt"] {
  const { circuit } = unrolling.world.encoder;
  const known = new Map<GrownStep, Literal>();
  return (step) => {
    const { beside } = step;
    const differs = known.get(step) ?? noticed(circuit, [step, beside ?? step], situations);
    known.set(step, differs);
    return differs;
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

/** That the event is a case of the class; its facts are the same for both versions, as a situation that they call otherwise is asked for by neither. */
function classAt(
  { asking: { ir }, after, situations }: VersionsOverTime,
  found: DifferenceClass,
): Here {
  const labels = (version: PolicyIr) =>
    situationLabels(situations && found.event === "request" ? blocksAt(version, found) : []);
  return ({ event, snapshot }, { world: { encoder } }) => {
    const { circuit } = encoder;
    const rules = encodeRules(encoder, snapshot, ir.events[found.event]);
    const changed = encodeRules(encoder, snapshot, after.events[found.event]);
    const changes = contrast(
      circuit,
      encodeAspects(circuit, rules, labels(ir)),
      encodeAspects(circuit, changed, labels(after)),
    );
    return circuit.and([is(event, found.event), isInClass(circuit, found, rules, changes)]);
  };
}

function blocksAt({ events }: PolicyIr, { event }: DifferenceClass) {
  return events[event]?.blocks ?? [];
}
