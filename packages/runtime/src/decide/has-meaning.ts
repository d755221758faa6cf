import { type Conversation, type ConversationEvent, isOpen } from "@annae/vocabulary";

/**
 * Whether the event means anything in the room's state. One that does not changes nothing and asks no rule:
 * a room is taken only while it waits or has nobody, words of a counselor need an open room, and only what runs can end.
 */
export function hasMeaning(
  { type }: Pick<ConversationEvent, "type">,
  { room, counselor }: Pick<Conversation, "room" | "counselor">,
): boolean {
  switch (type) {
    case "assign":
      return room === "waiting" || (room === "received" && counselor === null);
    case "reply":
      return isOpen(room);
    case "end":
      return isOpen(room) || room === "chatbot";
    default:
      return true;
  }
}
