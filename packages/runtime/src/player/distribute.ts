import type { Moment } from "@annae/vocabulary";
import { takerOfAssigned } from "../backlog/find-taker.ts";
import { nextInBacklog, oldestFirst } from "../backlog/next-in-backlog.ts";
import type { Stage } from "./stage.ts";
import { type Outcome, type Played, take } from "./take.ts";

/** What makes the player distribute: an event, and in which of the conversations it happened. */
export interface Occasion {
  readonly index: number;
  readonly id: string;
  readonly at: Moment;
}

/** The stage after automatic distribution has given the room that the event's rules assigned, if they did. */
export function giveAssigned(stage: Stage, occasion: Occasion): Outcome {
  const { index, at } = occasion;
  const room = stage.rooms[index];
  const counselor = room === undefined ? null : takerOfAssigned(room, stage.floor, at);
  return counselor === null ? { stage, played: [] } : give(stage, { index, counselor }, occasion);
}

/** The stage after the backlog has given what it can of these conversations, oldest request first. */
export function giveWaiting(stage: Stage, waiting: readonly number[], occasion: Occasion): Outcome {
  const rooms = stage.rooms.flatMap((room, index) =>
    waiting.includes(index) ? [{ ...room, index }] : [],
  );
  const played: Played[] = [];
  let now = stage;
  for (const { room, counselor } of nextInBacklog(rooms, stage.floor, occasion.at)) {
    const given = give(now, { index: room.index, counselor }, occasion);
    played.push(...given.played);
    now = given.stage;
  }
  return { stage: now, played };
}

/** The conversations that wait, by their numbers, oldest request first. */
export function waitingIn({ rooms }: Stage): readonly number[] {
  const waiting = rooms.flatMap((room, index) =>
    room.record.conversation.room === "waiting" ? [{ ...room, index }] : [],
  );
  return oldestFirst(waiting).map(({ index }) => index);
}

/** Those of them that come before the conversation; all where it does not wait itself. */
export function waitingBefore(stage: Stage, index: number): readonly number[] {
  const waiting = waitingIn(stage);
  return waiting.includes(index) ? waiting.slice(0, waiting.indexOf(index)) : waiting;
}

function give(
  stage: Stage,
  { index, counselor }: { readonly index: number; readonly counselor: string },
  occasion: Occasion,
): Outcome {
  const { at } = occasion;
  const cause = index === occasion.index ? occasion.id : `${occasion.index}/${occasion.id}`;
  const event = { id: `auto ${cause}`, at, type: "assign", counselor } as const;
  return take(stage, { index, event, cause: "auto" });
}
