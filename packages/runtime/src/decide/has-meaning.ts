import { type Conversation, type ConversationEvent, events } from "@annae/vocabulary";

/** Whether the event means anything in the room's state. One that does not changes nothing and asks no rule. */
export function hasMeaning(
  { type }: Pick<ConversationEvent, "type">,
  { room, counselor }: Pick<Conversation, "room" | "counselor">,
): boolean {
  const { rooms, unheld } = events[type];
  const isFree = counselor === null || unheld !== true;
  return (rooms === undefined || rooms.includes(room)) && isFree;
}
