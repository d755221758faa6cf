import {
  type Handling,
  handleEvent,
  newRecord,
  nextWake,
  type Station,
  type Surroundings,
  type TickQuestions,
} from "@annae/runtime";
import type { Conversation, ConversationEvent, Moment } from "@annae/vocabulary";

/** An event in a conversation, and what it is decided with. */
export interface Case {
  readonly station: Station;
  readonly questions: TickQuestions | null;
  readonly conversation: Conversation;
  readonly event: ConversationEvent;
  readonly surroundings: Surroundings;
  /** The conversation's name. */
  readonly id: string;
}

/** What was decided, or how a rule or the channel's encoding failed. */
export type Safely =
  | { readonly ok: true; readonly handling: Extract<Handling, { repeated: false }> }
  | { readonly ok: false; readonly reason: string };

/** Decides the event; a rule that throws is an answer, too, so that nothing behind it has to wait. */
export function decideSafely({ station, conversation, event, surroundings, id }: Case): Safely {
  try {
    const record = { ...newRecord, conversation };
    const handling = handleEvent(station, { event, surroundings, record, address: id });
    return handling.repeated ? { ok: false, reason: "repeated" } : { ok: true, handling };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** When the conversation wakes up, as it is after the event; a rule that throws wakes nobody. */
export function wakeAfter(
  { station, questions, event, surroundings }: Case,
  conversation: Conversation,
): Moment | null {
  try {
    const room = { station, record: { ...newRecord, conversation }, caller: surroundings };
    return nextWake(room, surroundings, { at: event.at, questions });
  } catch {
    return null;
  }
}
