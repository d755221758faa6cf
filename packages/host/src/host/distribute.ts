import { isUntaken, takerFor } from "../turn/giving.ts";
import { assignment, runtimeEvent } from "../turn/runtime-event.ts";
import { type DecidedTurn, decideTurn } from "../turn/turn.ts";
import { type Group, putTurn } from "./group.ts";
import type { Office } from "./offices.ts";

/** How many of those who wait are looked at in one commit. */
const most = 64;

const none: readonly DecidedTurn[] = [];

/** Gives the room to a counselor if there is one for it now; the turn of that, else null. `trace`: the span of what led to it. */
export function give(group: Group, office: Office, id: string, trace?: string): DecidedTurn | null {
  const kept = group.kept(id);
  if (kept === undefined || !isUntaken(kept)) return null;
  const floor = office.desk.floor(group.now);
  const counselor = takerFor(office.tenant, kept, floor, group.now);
  if (counselor === null) return null;
  const { key, caller, decided } = kept;
  const { now } = group;
  const inbound = assignment(caller, { counselor, nth: decided, now, trace });
  const { tenant } = office;
  const names = { id, event: runtimeEvent(inbound) };
  const turned = decideTurn({ tenant, key, inbound, before: kept, floor, now }, names);
  if (!turned.ok) return null;
  putTurn(group, id, turned.turn);
  group.put({ kind: "assigned", tenant: key.tenant, counselor });
  return turned.turn;
}

/**
 * Looks on at those who wait, the oldest request first, and gives what can be given. Some at a time, so that an event never waits
 * for thousands of rooms; whenever somebody is free again it begins with the oldest.
 */
export function giveWaiting(group: Group, office: Office): readonly DecidedTurn[] {
  if (office.look === null) return none;
  const turns: DecidedTurn[] = [];
  const ids = office.desk.waiting(office.look, most);
  for (const id of ids) {
    const turn = give(group, office, id);
    if (turn === null) office.look += 1;
    else turns.push(turn);
  }
  if (ids.length < most) office.look = null;
  return turns;
}
