import type { Moment } from "@annae/vocabulary";
import { isUngiven, type Room } from "../engine/room.ts";
import { afterAssigning, type Floor } from "./floor.ts";
import { takerOf } from "./taker-of.ts";

/** A room that is to be given to a counselor now. */
export interface Assignment<R> {
  readonly room: R;
  /** The counselor's id. */
  readonly counselor: string;
  /** The floor as it is just before, with everything that was given earlier counted. */
  readonly floor: Floor;
}

/**
 * Which rooms are to be given now and to whom: those that rules have just assigned, then those that wait, the
 * oldest request first. Each counts before the next is looked at, so a limit is never exceeded; a younger request
 * goes before an older one only where nobody can take the older one. All other rooms are passed over.
 */
export function nextAssignments<R extends Room>(
  rooms: readonly R[],
  floor: Floor,
  at: Moment,
): readonly Assignment<R>[] {
  const assignments: Assignment<R>[] = [];
  let now = floor;
  for (const room of inTurn(rooms)) {
    const counselor = takerOf(room, now, at);
    if (counselor === null) continue;
    assignments.push({ room, counselor, floor: now });
    now = afterAssigning(now, counselor);
  }
  return assignments;
}

/** Assigned ones first, then by the moment of the request; of several at one moment the first that is given. */
export function inTurn<R extends Room>(rooms: readonly R[]): readonly R[] {
  return rooms.toSorted((one, other) => turnOf(one) - turnOf(other));
}

function turnOf(room: Room): Moment {
  if (isUngiven(room)) return Number.MIN_SAFE_INTEGER;
  return room.record.conversation.requestedAt ?? Number.MAX_SAFE_INTEGER;
}
