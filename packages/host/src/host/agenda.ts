import type { Moment } from "@annae/vocabulary";
import type { Clock } from "../clock.ts";
import { ordered } from "../ordered.ts";

/** What is to be done when: one timer, for the earliest. */
export interface Agenda {
  readonly add: (at: Moment, call: () => void) => void;
  /** Something may have come that is earlier than all that is written here. */
  readonly rearm: () => void;
  readonly stop: () => void;
}

/** An agenda by the clock. `earliest`: of what is kept elsewhere; `onTime`: called whenever a moment has come. */
export function createAgenda(
  { clock, safely }: { readonly clock: Clock; readonly safely: (work: () => void) => void },
  elsewhere: { readonly earliest: () => Moment | null; readonly onTime: () => void },
): Agenda {
  const calls = ordered<() => void>();
  let armed: { readonly at: Moment; readonly off: () => void } | null = null;
  let stopped = false;
  const ring = () =>
    safely(() => {
      armed = null;
      const now = clock.now();
      for (
        let first = calls.first();
        first !== undefined && first.at <= now;
        first = calls.first()
      ) {
        calls.remove(first.at, first.thing);
        first.thing();
      }
      elsewhere.onTime();
      rearm();
    });
  const rearm = () => {
    const moments = [calls.first()?.at, elsewhere.earliest() ?? undefined].filter(
      (at) => at !== undefined,
    );
    const at = Math.min(...moments);
    // A timer that rings early finds nothing and is set anew: that is less than setting one after every commit.
    if (stopped || !Number.isFinite(at) || (armed !== null && armed.at <= at)) return;
    armed?.off();
    armed = { at, off: clock.at(at, ring) };
  };
  return {
    add: (at, call) => {
      calls.add(at, call);
      rearm();
    },
    rearm,
    stop: () => {
      stopped = true;
      armed?.off();
    },
  };
}
