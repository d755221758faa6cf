import type { Moment } from "@annae/vocabulary";
import { inTurn, nextAssignments } from "../assignment/next-assignments.ts";
import { isUngiven, isWaiting } from "../engine/room.ts";
import type { Stage } from "./stage.ts";
import { type Outcome, type Played, take } from "./take.ts";

/** What makes the player distribute: an event, and in which of the conversations it happened. */
export interface Occasion {
  readonly index: number;
  readonly id: string;
  readonly at: Moment;
}

/** The stage after automatic distribution has given what it can of these conversations. */
export function giveRooms(
  stage: Stage,
  indices: readonly number[],
  { index: cause, id, at }: Occasion,
): Outcome {
  const rooms = stage.rooms.flatMap((room, index) =>
    indices.includes(index) ? [{ ...room, index }] : [],
  );
  const played: Played[] = [];
  let now = stage;
  for (const { room, counselor } of nextAssignments(rooms, stage.floor, at)) {
    const { index } = room;
    const because = index === cause ? id : `${cause}/${id}`;
    const event = { id: `auto ${because}`, at, type: "assign", counselor } as const;
    const outcome = take(now, { index, event, cause: "auto" });
    played.push(...outcome.played);
    now = outcome.stage;
  }
  return { stage: now, played };
}

/** The conversations that wait, by their numbers, oldest request first. */
export function waitingIn({ rooms }: Stage): readonly number[] {
  const waiting = rooms.flatMap((room, index) => (isWaiting(room) ? [{ ...room, index }] : []));
  return inTurn(waiting).map(({ index }) => index);
}

/** Those of them that come before the conversation; all where it does not wait itself. */
export function waitingBefore(stage: Stage, index: number): readonly number[] {
  const waiting = waitingIn(stage);
  return waiting.includes(index) ? waiting.slice(0, waiting.indexOf(index)) : waiting;
}

/** The conversations that rules have assigned and nobody has been given yet, by their numbers. */
export function ungivenIn({ rooms }: Stage): readonly number[] {
  return rooms.flatMap((room, index) => (isUngiven(room) ? [index] : []));
}
