import { type ConversationEvent, events, type RoomState, type World } from "@annae/vocabulary";
import { saysSomething } from "../arrival/meaning-of.ts";

/** Where the event itself takes the room, whatever the rules say. */
export function roomAfter({ event, conversation, settings }: World): RoomState {
  const { room } = conversation;
  const { chatbot, distribution } = settings;
  return events[event.type].room?.({ room, chatbot, distribution: distribution.mode }) ?? room;
}

/** Whose own words the event is; a request may carry the customer's, an automatic message never is anybody's. */
export function wordsBy(event: ConversationEvent): "customer" | "counselor" | null {
  if (event.type === "request") return saysSomething(event) ? "customer" : null;
  return events[event.type].words ?? null;
}
