import type { Moment } from "@annae/vocabulary";
import type { BacklogRoom } from "./backlog-room.ts";
import { takerOfWaiting } from "./find-taker.ts";
import { afterAssigning, type Floor } from "./floor.ts";

/** A waiting room that is to be given to a counselor now. */
export interface Assignment<R> {
  readonly room: R;
  /** The counselor's id. */
  readonly counselor: string;
  /** The floor as it is just before, with everything that was assigned earlier counted. */
  readonly floor: Floor;
}

/**
 * Which waiting rooms are to be assigned now and to whom, the oldest request first. Each assignment counts
 * before the next room is looked at, so a limit is never exceeded; a younger room goes before an older one only
 * where nobody can take the older one. Rooms that do not wait are passed over.
 */
export function nextInBacklog<R extends BacklogRoom>(
  rooms: readonly R[],
  floor: Floor,
  at: Moment,
): readonly Assignment<R>[] {
  const assignments: Assignment<R>[] = [];
  let now = floor;
  for (const room of oldestFirst(rooms)) {
    const counselor = takerOfWaiting(room, now, at);
    if (counselor === null) continue;
    assignments.push({ room, counselor, floor: now });
    now = afterAssigning(now, counselor);
  }
  return assignments;
}

/** By the moment of the request; of several at one moment the first that is given. */
export function oldestFirst<R extends BacklogRoom>(rooms: readonly R[]): readonly R[] {
  return rooms.toSorted((one, other) => requestedAt(one) - requestedAt(other));
}

function requestedAt({ record }: BacklogRoom): Moment {
  return record.conversation.requestedAt ?? Number.MAX_SAFE_INTEGER;
}
