import { createHost } from "../host/create-host.ts";
import type { HostSetup } from "../host/setup.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Host } from "../seam.ts";
import { type ManualClock, settled } from "./manual-clock.ts";

/** A host that can die from one moment to the next, and with it whatever it had only in memory. */
export interface Being {
  readonly host: Host;
  readonly die: () => void;
}

/** What a being is made of; what it does after its death nobody hears of. */
export type BeingSetup = Omit<HostSetup, "ledger" | "at" | "clock"> & {
  readonly clock: ManualClock;
  /** It has come to that point. */
  readonly at: (point: string) => void;
};

/** A place to keep things that outlives the hosts that use it, one after the other. */
export interface Rig {
  /** Another host where the last one died. */
  readonly begin: (setup: BeingSetup) => Promise<Being>;
  /** Once everything has happened that needs no time, or the host has died. */
  readonly settled: () => Promise<void>;
  /** Lets so many milliseconds pass, and everything happen on the way that is to. */
  readonly pass: (clock: ManualClock, milliseconds: number) => Promise<void>;
}

/** A rig of hosts over ledgers; `open` gives the ledger of the next one, after the one before is closed. */
export function ledgerRig(open: () => Ledger): Rig {
  return {
    begin: async ({ clock, ...setup }) => {
      const ledger = open();
      let alive = true;
      const die = () => {
        alive = false;
        ledger.close();
      };
      // A dead process has no timers.
      const own = {
        now: clock.now,
        at: (at: number, call: () => void) => clock.at(at, () => alive && call()),
      };
      const at = (point: string) => alive && setup.at(point);
      return { host: createHost({ ...setup, ledger, clock: own, at }), die };
    },
    settled,
    pass: (clock, milliseconds) => clock.pass(milliseconds),
  };
}
