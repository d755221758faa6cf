import {
  type Category,
  type Conversation,
  type ConversationEvent,
  type EventOf,
  isOpen,
} from "@annae/vocabulary";
import { newConversation } from "./conversation.ts";

/** What a new consultation takes from its surroundings. */
export interface Arrival {
  readonly chatbot: boolean;
  /** Category of a room that is created now: the one that the customer came in with. */
  readonly category: Category | null;
}

/**
 * The conversation as the rules of the event see it. Entering and requesting begin a new consultation where the
 * last one is over and let the chatbot, if there is one, open the room; an assigned room is received,
 * and a transferred one is the other counselor's.
 * All other events are judged by the state before them.
 */
export function arrive(
  conversation: Conversation,
  event: ConversationEvent,
  arrival: Arrival,
): Conversation {
  switch (event.type) {
    case "enter":
      return open(begun(conversation, conversation.situation !== null), arrival);
    case "request":
      return requested(begun(conversation, false), event, arrival);
    case "assign":
      return { ...conversation, room: "received", counselor: event.counselor };
    case "transfer":
      return { ...conversation, counselor: event.counselor };
    default:
      return conversation;
  }
}

/** The category that holds for the event. */
export function categoryAt(
  conversation: Conversation,
  surroundings: Category | null,
): Category | null {
  return conversation.requestedCategory ?? conversation.category ?? surroundings;
}

function begun(conversation: Conversation, answered: boolean): Conversation {
  const { room } = conversation;
  const over = room === "ended" || room === "chatbotEnded" || (room === "none" && answered);
  return over ? newConversation : conversation;
}

function open(conversation: Conversation, { chatbot, category }: Arrival): Conversation {
  if (conversation.room !== "none" || !chatbot) return conversation;
  return { ...conversation, room: "chatbot", category, requestedCategory: null };
}

function requested(
  conversation: Conversation,
  event: EventOf<"request">,
  { chatbot, category }: Arrival,
): Conversation {
  const created = conversation.room === "none";
  const held = event.category ?? (created ? category : (conversation.category ?? category));
  return {
    ...conversation,
    room: created && chatbot ? "chatbot" : conversation.room,
    category: created ? category : conversation.category,
    requestedCategory: held,
    requestedAt: isOpen(conversation.room) ? conversation.requestedAt : event.at,
  };
}
