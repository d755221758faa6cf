import type { Moment } from "@annae/vocabulary";
import type { Engine, Handled } from "../engine/create-engine.ts";
import { assignmentId } from "../engine/event-fault.ts";
import type { Answer } from "../engine/record.ts";
import { type Room, surroundingsOf } from "../engine/room.ts";
import type { Caller } from "../engine/surroundings.ts";
import { afterAssigning, type Floor } from "./floor.ts";
import { nextAssignments } from "./next-assignments.ts";

/** A customer, and the engine of the channel on which they are. */
export interface Party {
  readonly engine: Engine;
  readonly caller: Caller;
}

/** A consultation that reached a counselor. */
export interface Given<P extends Party> {
  readonly party: P;
  /** Id of the counselor who has it now. */
  readonly counselor: string;
  /** What is to be sent: the greeting and whatever else the rules say. */
  readonly answer: Answer;
}

/** What reached counselors, in order, and the floor afterwards. */
export interface Distribution<P extends Party> {
  readonly given: readonly Given<P>[];
  readonly floor: Floor;
}

/**
 * Gives rooms to counselors as {@link nextAssignments} says, and stores it. One that somebody else takes or
 * changes meanwhile is left alone, so that nothing is given or sent twice; it is looked at again the next time.
 * `parties` may hold all customers that could wait: who does not is passed over.
 */
export async function distribute<P extends Party>(
  parties: readonly P[],
  floor: Floor,
  at: Moment,
): Promise<Distribution<P>> {
  const rooms = await Promise.all(
    parties.map(async (party) => ({ ...(await party.engine.roomOf(party.caller)), party })),
  );
  const given: Given<P>[] = [];
  let now = floor;
  for (const { room, counselor, floor: before } of nextAssignments(rooms, floor, at)) {
    now = afterAssigning(before, counselor);
    const event = { id: eventId(room), at, type: "assign", counselor } as const;
    const handled = await room.party.engine.handle(event, surroundingsOf(room, before));
    if (isNew(handled)) given.push({ party: room.party, counselor, answer: handled.answer });
  }
  return { given, floor: now };
}

/** The same for every server that sees the room as it is now, so that only one of them succeeds. */
function eventId({ record }: Room): string {
  return `${assignmentId}${record.answers.at(-1)?.id ?? "nothing"}`;
}

function isNew(handled: Handled): handled is Extract<Handled, { ok: true }> {
  if (!handled.ok || handled.repeated) return false;
  return handled.turn?.dropped.every(({ reason }) => reason !== "eventWithoutMeaning") ?? false;
}
