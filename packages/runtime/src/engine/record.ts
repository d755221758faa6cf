import type { Conversation, EventName, RoomState } from "@annae/vocabulary";
import { newConversation } from "../arrival/new-conversation.ts";
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
  /** Whether the counselor is called. */
  readonly alert: boolean;
  readonly room: RoomState;
  readonly roomTitle: string | null;
}

/** What is stored of a conversation: its state, and what has been handled, so that an event handled twice has one answer. */
export interface ConversationRecord {
  readonly conversation: Conversation;
  /** The last {@link answersKept}, oldest first. Ticks that led to nothing are not kept. */
  readonly answers: readonly Answer[];
  /** Ids of the {@link idsKept} events before those. */
  readonly older: readonly string[];
}

/** How many answers a record keeps. */
export const answersKept = 50;

/** How many more events a record knows by their ids. */
export const idsKept = 500;

/** The record of a conversation in which nothing has happened yet. */
export const newRecord: ConversationRecord = Object.freeze({
  conversation: newConversation,
  answers: Object.freeze([]),
  older: Object.freeze([]),
});

/** Whether an event of that id has been handled. */
export function seenBefore({ answers, older }: ConversationRecord, id: string): boolean {
  return answers.some((answer) => answer.id === id) || older.includes(id);
}

/** The record with the turn's conversation and its answer at the end. */
export function remember(
  { answers, older }: ConversationRecord,
  { conversation }: Turn,
  answer: Answer,
): ConversationRecord {
  const { event, deliveries, effects } = answer;
  if (event === "tick" && deliveries.length + effects.length === 0) {
    return { conversation, answers, older };
  }
  if (answers.length < answersKept) return { conversation, answers: [...answers, answer], older };
  const passed = answers.slice(0, 1 - answersKept).map(({ id }) => id);
  return {
    conversation,
    answers: [...answers, answer].slice(-answersKept),
    older: [...older, ...passed].slice(-idsKept),
  };
}
