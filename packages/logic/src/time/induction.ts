import type { Asking } from "../event/bare-event.ts";
import type { Status } from "../solver/solver.ts";
import { eachAlone } from "./count-alone.ts";
import { type Unrolling, unroll } from "./unroll.ts";

/** Proofs that no event from any state can be the first to break a property. */
export interface Induction {
  readonly unrolling: Unrolling;
  /** Whether it is proved of the property after so many events in a row that did not; of what it counts together, or of each message by itself. */
  readonly holds: (
    property: number,
    events: number,
    isLate: () => boolean,
  ) => Generator<void, boolean>;
}

/** Proofs by induction of those of the policy's properties. */
export function startInduction(asking: Asking, open: Iterable<number>): Induction {
  const { ir } = asking;
  const properties = [...ir.properties];
  const alone = new Map(
    [...open].map((number) => {
      const property = ir.properties[number];
      const parts = property === undefined ? [] : eachAlone(ir, property);
      return [number, parts.map((part) => properties.push(part) - 1)];
    }),
  );
  const unrolling = unroll({ ...asking, ir: { ...ir, properties } }, "anywhere");
  return {
    unrolling,
    *holds(property, events, isLate) {
      while (unrolling.steps.length < events) unrolling.grow();
      if (yield* isInductive(unrolling, property, events, isLate)) return true;
      const parts = alone.get(property) ?? [];
      for (const part of parts) {
        if (!(yield* isInductive(unrolling, part, events, isLate))) return false;
      }
      return parts.length > 0;
    },
  };
}

function* isInductive(
  any: Unrolling,
  property: number,
  events: number,
  isLate: () => boolean,
): Generator<void, boolean> {
  const before = [...Array(events - 1).keys()].map((step) => -any.broken(property, step));
  const broken = any.broken(property, events - 1);
  const status = yield* whileTime(any.solve([...before, broken]), isLate);
  return status === "unsat";
}

/** The answer, if it comes in time. */
export function* whileTime(
  asking: Generator<void, Status>,
  isLate: () => boolean,
): Generator<void, Status> {
  for (;;) {
    const { done, value } = asking.next();
    if (done) return value;
    if (isLate()) return "unknown";
    yield;
  }
}
