import type { ConversationEvent, Moment } from "@annae/vocabulary";
import { keepCount } from "../assignment/keep-count.ts";
import { roomTitle } from "../decide/room-title.ts";
import { type Handling, handleEvent } from "../engine/handle-event.ts";
import type { ConversationRecord } from "../engine/record.ts";
import { surroundingsOf } from "../engine/room.ts";
import type { Station } from "../engine/station.ts";
import { nextWake } from "../wake/next-wake.ts";
import type { Stage } from "./stage.ts";
import { stepNote } from "./step-note.ts";
import { timeOn } from "./step-time.ts";
import type { StepNote, TranscriptStep } from "./transcript.ts";

/** A step of one of the conversations that are played together. */
export interface Played {
  /** Which of the conversations. */
  readonly index: number;
  readonly step: TranscriptStep;
  readonly note: StepNote;
}

/** A stage, and the steps that led to it. */
export interface Outcome {
  readonly stage: Stage;
  readonly played: readonly Played[];
}

/** An event, and in which of the conversations it happens. */
export interface Cue {
  readonly index: number;
  readonly event: ConversationEvent;
  readonly cause: TranscriptStep["cause"];
}

/** The stage after the event, with its step; an event handled before changes nothing. */
export function take(stage: Stage, { index, event, cause }: Cue): Outcome & { repeated: boolean } {
  const room = stage.rooms[index];
  if (room === undefined) return { stage, played: [], repeated: true };
  const { station, record } = room;
  const surroundings = surroundingsOf(room, stage.floor);
  const handling = handleEvent(station, { event, surroundings, record });
  const after = handling.repeated ? stage : moveOn(stage, index, handling.record);
  const step = stepOf(handling, station, cause, {
    at: event.at,
    wakeAt: wakeAfter(after, index, event.at),
  });
  const trace = handling.repeated ? null : handling.turn.trace;
  const played = [{ index, step, note: stepNote(event, stage.floor.counselors, trace) }];
  return { stage: after, played, repeated: handling.repeated };
}

/** When the conversation wakes up if nothing else happens. */
function wakeAfter({ rooms, floor, questions }: Stage, index: number, at: Moment): Moment | null {
  const room = rooms[index];
  return room === undefined ? null : nextWake(room, floor, { at, questions });
}

function moveOn(stage: Stage, index: number, record: ConversationRecord): Stage {
  const { floor, rooms } = stage;
  const before = rooms[index]?.record.conversation;
  if (before === undefined) return stage;
  const after = record.conversation;
  const given = after.counselor !== before.counselor ? after.counselor : null;
  return {
    ...stage,
    floor: {
      ...keepCount(floor, before, after),
      lastAssigned: given ?? floor.lastAssigned,
    },
    rooms: rooms.map((room, at) => (at === index ? { ...room, record } : room)),
  };
}

/** A repeated event has the answer of the first time, sends nothing, and finds the room as it is now. */
function stepOf(
  { answer, repeated, record: { conversation } }: Handling,
  { channel, calendar }: Station,
  cause: TranscriptStep["cause"],
  { at, wakeAt }: { readonly at: Moment; readonly wakeAt: Moment | null },
): TranscriptStep {
  return {
    at: timeOn(calendar, at),
    event: answer.event,
    cause,
    situation: answer.situation,
    rules: answer.rules,
    deliveries: repeated ? [] : answer.deliveries,
    effects: answer.effects,
    alert: answer.alert,
    wakeAt: wakeAt === null ? null : timeOn(calendar, wakeAt),
    room: conversation.room,
    roomTitle: roomTitle(conversation, channel),
  };
}
