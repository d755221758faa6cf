import { type Conversation, events, isOpen, type RoomState, type World } from "@annae/vocabulary";
import type { Progress } from "./perform.ts";

/** Where the event itself takes the room, whatever the rules say. */
export function roomAfter({ event, conversation, settings }: World): RoomState {
  const { room } = conversation;
  const { chatbot, distribution } = settings;
  return events[event.type].room?.({ room, chatbot, distribution: distribution.mode }) ?? room;
}

/** The conversation after the event: what was sent, who has the room, who spoke last. */
export function conclude(
  { at, event, conversation }: World,
  { room, sent, deliveries }: Progress,
  situation: string | null,
): Conversation {
  const by = events[event.type].words;
  const holder = conversation.counselor ?? (event.type === "reply" ? event.counselor : null);
  return {
    ...conversation,
    room,
    situation: event.type === "request" ? situation : conversation.situation,
    counselor: isOpen(room) ? holder : null,
    sent,
    lastNoticeAt: deliveries.some(({ customer }) => customer !== null)
      ? at
      : conversation.lastNoticeAt,
    replied: conversation.replied || event.type === "reply",
    lastWords: by === undefined ? conversation.lastWords : { by, at },
  };
}
