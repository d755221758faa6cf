import type { Moment } from "@annae/vocabulary";

/** Keeps to so many in a second, whichever second one looks at. */
export interface Throttle {
  /** When one more may go: `now` it is counted; a later moment is when to ask again. */
  readonly go: (now: Moment, perSecond: number) => Moment;
  /** Whether what has gone matters no more. */
  readonly isCalm: (now: Moment) => boolean;
}

const second = 1_000;

/** A throttle at which nothing has gone yet. */
export function createThrottle(): Throttle {
  /** When the last ones went, the oldest first. */
  const gone: Moment[] = [];
  const forget = (now: Moment) => {
    // A clock that was set back begins anew.
    if ((gone.at(-1) ?? now) > now) gone.length = 0;
    let old = 0;
    while ((gone[old] ?? now) <= now - second) old += 1;
    if (old > 0) gone.splice(0, old);
  };
  return {
    go: (now, perSecond) => {
      forget(now);
      const [oldest] = gone;
      if (gone.length >= perSecond && oldest !== undefined) return oldest + second;
      gone.push(now);
      return now;
    },
    isCalm: (now) => {
      forget(now);
      return gone.length === 0;
    },
  };
}
