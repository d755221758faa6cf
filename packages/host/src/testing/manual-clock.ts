import type { Moment } from "@annae/vocabulary";
import type { Clock } from "../clock.ts";

/** A clock that a test sets. */
export interface ManualClock extends Clock {
  /** Goes on by so many milliseconds, and lets everything happen on the way that is to. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Milliseconds until the moment, for others to wait. */
  readonly until: (moment: Moment) => number;
  /** The earliest moment up to that one at which something is to happen; null: nothing is. */
  readonly next: (by: Moment) => Moment | null;
  /** Is set to the moment, forward or back, with nothing on the way. */
  readonly set: (moment: Moment) => void;
}

/** Lets the event loop turn until everything that needs no time has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A clock that stands still at the moment. */
export function manualClock(start: Moment): ManualClock {
  let now = start;
  const calls = new Set<{ readonly at: Moment; readonly call: () => void }>();
  const next = (by: Moment) =>
    [...calls].filter(({ at }) => at <= by).toSorted((one, other) => one.at - other.at)[0];
  const pass = async (milliseconds: number) => {
    const end = now + milliseconds;
    await settled();
    for (let due = next(end); due !== undefined; due = next(end)) {
      calls.delete(due);
      now = Math.max(now, due.at);
      due.call();
      await settled();
    }
    now = end;
  };
  return {
    now: () => now,
    at: (at, call) => {
      const entry = { at, call };
      calls.add(entry);
      return () => void calls.delete(entry);
    },
    // It stands still for all that others know.
    until: () => 86_400_000,
    pass,
    next: (by) => next(by)?.at ?? null,
    set: (moment) => {
      now = moment;
    },
  };
}
