import type { Moment } from "@annae/vocabulary";

/** The time, and being called at a time. */
export interface Clock {
  readonly now: () => Moment;
  /** Calls once at the moment or soon after it; the function that comes back calls it off. */
  readonly at: (moment: Moment, call: () => void) => () => void;
}

/** The machine's clock. A sleep is at most a minute, so that a clock that was set is noticed. */
export const systemClock: Clock = {
  now: () => Date.now(),
  at: (moment, call) => {
    const timer = setTimeout(call, Math.max(0, Math.min(moment - Date.now(), 60_000)));
    return () => clearTimeout(timer);
  },
};
