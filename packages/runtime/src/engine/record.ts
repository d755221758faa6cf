import type { Conversation, EventName, RoomState } from "@annae/vocabulary";
import { newConversation } from "../decide/conversation.ts";
import type { Turn } from "../decide/turn.ts";
import type { Delivery } from "../render/delivery.ts";

/** What an event was answered with: plain JSON. */
export interface Answer {
  /** Id of the event. */
  readonly id: string;
  /** What happened; a command of the customer's appears as the event it stands for. */
  readonly event: EventName;
  readonly situation: string | null;
  readonly rules: readonly string[];
  readonly deliveries: readonly Delivery[];
  readonly effects: readonly string[];
  readonly room: RoomState;
  readonly roomTitle: string | null;
}

/** What is stored of a conversation: its state, and the last answers, so that an event handled twice has the same one. */
export interface ConversationRecord {
  readonly conversation: Conversation;
  /** The last {@link answersKept}, oldest first. */
  readonly answers: readonly Answer[];
}

/** How many answers a record keeps. */
export const answersKept = 50;

/** The record of a conversation in which nothing has happened yet. */
export const newRecord: ConversationRecord = Object.freeze({
  conversation: newConversation,
  answers: Object.freeze([]),
});

/** The record with the turn's conversation and its answer at the end. */
export function remember(
  record: ConversationRecord,
  turn: Turn,
  answer: Answer,
): ConversationRecord {
  return {
    conversation: turn.conversation,
    answers: [...record.answers, answer].slice(-answersKept),
  };
}
