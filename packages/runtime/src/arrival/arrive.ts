import {
  type Announcement,
  type Category,
  type Conversation,
  type ConversationEvent,
  type EventOf,
  hasEnded,
  isOpen,
  isRunning,
  type Moment,
} from "@annae/vocabulary";
import { newConversation } from "./new-conversation.ts";

/** What a new consultation takes from its surroundings. */
export interface Arrival {
  readonly chatbot: boolean;
  /** Category of a room that is created now: the one that the customer came in with. */
  readonly category: Category | null;
  /** What the platform shows by itself, and when. */
  readonly announcements: readonly Announcement[];
}

/**
 * The conversation as the rules of the event see it. Coming in and requesting begin a new consultation where the
 * last one is over and let the chatbot, if there is one, open the room; an assigned room is received, and one that
 * another counselor takes over or answers in is that counselor's. All other events are judged by the state before them.
 */
export function arrive(
  conversation: Conversation,
  event: ConversationEvent,
  arrival: Arrival,
): Conversation {
  const now = remembering(conversation, event.at);
  switch (event.type) {
    case "enter":
      return open(visited(begun(now), arrival), arrival);
    case "message":
      return isRunning(now.room) ? now : open(begun(now), arrival);
    case "request":
      return requested(begun(now), event, arrival);
    case "assign":
      return { ...now, room: "received", counselor: event.counselor };
    case "transfer":
      return { ...now, counselor: event.counselor };
    case "reply":
      return { ...now, counselor: event.counselor === "" ? now.counselor : event.counselor };
    default:
      return now;
  }
}

/** The category that holds for the event. */
export function categoryAt(
  conversation: Conversation,
  surroundings: Category | null,
): Category | null {
  return conversation.requestedCategory ?? conversation.category ?? surroundings;
}

const day = 86_400_000;

/** Where no consultation has come about, what was sent more than a day ago is forgotten (OPS-9). */
function remembering(conversation: Conversation, at: Moment): Conversation {
  if (conversation.room !== "none") return conversation;
  const sent = Object.entries(conversation.sent);
  const kept = sent.filter(([, moment]) => at - moment < day);
  return kept.length === sent.length
    ? conversation
    : { ...conversation, sent: Object.fromEntries(kept) };
}

function begun(conversation: Conversation): Conversation {
  const { room, lastSent, presentAt } = conversation;
  return hasEnded(room) ? { ...newConversation, lastSent, presentAt } : conversation;
}

/** Who was answered without a room and enters again begins another visit. */
function visited(conversation: Conversation, { announcements }: Arrival): Conversation {
  const { room, situation, sent } = conversation;
  if (room !== "none" || situation === null) return conversation;
  const opening = announcements.filter(({ at }) => at === "enter");
  const kept = Object.entries(sent).filter(([name]) =>
    opening.every(({ system }) => system !== name),
  );
  return { ...conversation, sent: Object.fromEntries(kept) };
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
