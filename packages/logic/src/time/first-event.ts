import type { Literal, Status } from "../solver/solver.ts";
import { simplify } from "./simplify.ts";
import type { FoundEvent, GrownStep, Unrolling } from "./unroll.ts";

/** Conversations, and whether one of their events is of the kind that is looked for. */
export interface Sought {
  readonly unrolling: Unrolling;
  readonly isIt: (step: GrownStep) => Literal;
}

/** What was found out about conversations that end with the first event of a kind. */
export type OverTime =
  /** There is none, however long: no so many events in a row, from any state, end with the first. */
  | { readonly result: "never"; readonly events: number }
  /** A shortest one. */
  | { readonly result: "found"; readonly conversation: readonly FoundEvent[] }
  /** None of so many events; longer ones were not looked at, or could not be in time. */
  | { readonly result: "noneSoFar"; readonly events: number };

/** How far to go. */
export interface ComparisonLimits {
  /** The longest conversations that are looked at. */
  readonly events: number;
  /** Whether to leave off now. */
  readonly isOver: () => boolean;
}

/** What else is asked of the event. */
export type Here = (step: GrownStep, unrolling: Unrolling) => Literal;

const anyOfThem: Here = (_, { world }) => world.encoder.circuit.always;

/** The number of events in a row, from any state, with which it is proved that none of them can be the first of the kind there; null: it is not proved. */
export function* neverFirst(
  sought: Sought,
  { isOver }: ComparisonLimits,
  most: number,
  here: Here = anyOfThem,
): Generator<void, number | null> {
  const { unrolling } = sought;
  for (let events = 1; events <= most && !isOver(); events += 1) {
    const status = yield* ask(unrolling, firstAt(sought, events, here), isOver);
    if (status === "unsat") return events;
  }
  return null;
}

/** The shortest conversation that ends with the first of the kind there. */
export function* shortest(
  sought: Sought,
  { events: most, isOver }: ComparisonLimits,
  here: Here = anyOfThem,
): Generator<void, OverTime> {
  const { unrolling } = sought;
  for (let events = 1; events <= most; events += 1) {
    const goals = firstAt(sought, events, here);
    const status = yield* ask(unrolling, goals, isOver);
    if (status === "sat") {
      const conversation = (yield* simplify(unrolling, goals)).slice(0, events);
      return { result: "found", conversation };
    }
    if (status === "unknown" || isOver())
      return { result: "noneSoFar", events: status === "unsat" ? events : events - 1 };
  }
  return { result: "noneSoFar", events: most };
}

/** That the last of so many events is the first of the kind, and is as it is asked for. The unrolling has all of them, or all but the last. */
function firstAt({ unrolling, isIt }: Sought, events: number, here: Here): readonly Literal[] {
  const before = unrolling.steps.slice(0, events - 1);
  const last = unrolling.steps[events - 1] ?? unrolling.grow();
  return [...before.map((step) => -isIt(step)), isIt(last), here(last, unrolling)];
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
