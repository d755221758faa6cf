import { type Floor, newRecord, takerOf } from "@annae/runtime";
import { hasCounselor, type Moment } from "@annae/vocabulary";
import type { Kept } from "../ledger/ledger.ts";
import type { Tenant } from "./tenant.ts";

/** Whether nobody has been given the room yet, and somebody is to be. */
export function isUntaken({ conversation: { room, counselor } }: Kept): boolean {
  return room === "waiting" || (room === "received" && counselor === null);
}

/** Whether a counselor has one consultation less. */
export function isFreed(before: Kept | undefined, after: Kept | undefined): boolean {
  if (before === undefined || !hasCounselor(before.conversation.room)) return false;
  const [one, other] = [before.conversation, after?.conversation];
  return one.room !== other?.room || one.counselor !== other.counselor;
}

/** Who is given the room now, by id; null: nobody. A rule that throws gives nobody a room. */
export function takerFor(tenant: Tenant, kept: Kept, floor: Floor, now: Moment): string | null {
  const station = tenant.stations.get(kept.key.channel);
  if (station === undefined || !isUntaken(kept)) return null;
  const record = { ...newRecord, conversation: kept.conversation };
  try {
    return takerOf({ station, record, caller: kept.caller }, floor, now);
  } catch {
    return null;
  }
}
