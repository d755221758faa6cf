import type { Moment } from "@annae/vocabulary";
import type { Kept } from "../ledger/ledger.ts";
import { transportFor } from "../outbox/send-safely.ts";
import { createTroubles } from "../outbox/troubles.ts";
import { type Depot, deliver, errandIn } from "./deliver.ts";
import { createDoors } from "./doors.ts";

/** Those who carry payloads: one for each conversation in which some wait, so that one never overtakes another. */
export interface Couriers {
  /** Something waits to be sent in that conversation. */
  readonly carry: (id: string) => void;
  /** Nobody sets out any more; once all are back. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds until what could not be sent or stored is tried again. */
const pause = 1_000;

/** Couriers that take what waits in the ledger. */
export function createCouriers(depot: Depot): Couriers {
  const { ground } = depot;
  const out = new Set<string>();
  let whenBack = () => {};
  const doors = createDoors(ground.clock.now);
  const troubles = createTroubles(ground.notice);
  let stopped = false;
  const carry = (id: string) => depot.safely(() => setOut(id));
  const later = (id: string, at: Moment) => depot.later(at, () => carry(id));
  const setOut = (id: string) => {
    const errand = stopped || out.has(id) ? null : errandIn(ground.ledger, id);
    if (errand === null) return;
    const { kept, post } = errand;
    const now = ground.clock.now();
    if (post.at > now) return later(id, post.at);
    const door = doorOf(kept);
    const perSecond = transportFor(ground, kept.key.channel)?.perSecond;
    const at = doors.pass(door, id, perSecond);
    if (at === null) return;
    if (at > now) return later(id, at);
    out.add(id);
    deliver(depot, id, errand, (result) => {
      if (result !== null) troubles.met(kept.key, result);
      if (result?.kind === "later" && result.door === true)
        doors.shut(door, ground.clock.now() + (result.after ?? 0));
      back(id, door, result !== null);
    });
  };
  /** What could not be sent or stored is tried again after a pause: at once it would fail again. */
  const back = (id: string, door: string, stored: boolean) => {
    out.delete(id);
    const next = doors.back(door);
    if (stored) carry(id);
    else later(id, ground.clock.now() + pause);
    if (next !== undefined) carry(next);
    if (out.size === 0) whenBack();
  };
  return {
    carry,
    stop: () => {
      stopped = true;
      return new Promise((resolve) => {
        if (out.size === 0) resolve();
        else whenBack = resolve;
      });
    },
  };
}

function doorOf({ key: { tenant, channel } }: Kept): string {
  return JSON.stringify([tenant, channel]);
}
