import {
  type Channel,
  type Conversation,
  type ConversationEvent,
  type EventOf,
  events,
  hasCounselor,
  isOpen,
  isRunning,
  type TenantSettings,
} from "@annae/vocabulary";

/** What an event comes to in the room as it is. */
export interface Meaning {
  /** What it is handled as: words can be more than words. */
  readonly event: ConversationEvent;
  /** Whether the customer comes in with it, so that what the platform says first is due. */
  readonly arriving: boolean;
  /** Why it changes nothing and asks no rule; null: it does. */
  readonly idle: "eventWithoutMeaning" | "goesOn" | null;
}

/** Where an event means something. */
export interface MeaningSources {
  readonly channel: Pick<Channel, "commands">;
  readonly settings: Pick<TenantSettings, "chatbot">;
}

/**
 * What an arrival means in which room (ENT-1 to ENT-7); no platform says that somebody "requests". The customer's words
 * where nobody is in are the request, or open the chatbot's room; the channel's end command ends. A request while a counselor has
 * the room is no new one, though its words are said.
 */
export function meaningOf(
  given: ConversationEvent,
  conversation: Pick<Conversation, "room" | "counselor" | "presentAt">,
  sources: MeaningSources,
): Meaning {
  const event = handledAs(given, conversation, sources);
  const comes = given.type === "enter" || (given.type === "message" && event.type !== "end");
  const arriving = comes && !isRunning(conversation.room) && !isPresent(given, conversation);
  return { event, arriving, idle: idleness(event, conversation, sources) };
}

const visit = 86_400_000;

/** Words of who has asked or written already are no arrival, unless a day has passed; entering always is. */
function isPresent(
  { type, at }: ConversationEvent,
  { presentAt }: Pick<Conversation, "presentAt">,
): boolean {
  return type !== "enter" && presentAt !== null && at - presentAt < visit;
}

function handledAs(
  event: ConversationEvent,
  { room }: Pick<Conversation, "room">,
  sources: MeaningSources,
): ConversationEvent {
  if (event.type === "message") return wordsAs(event, isOpen(room), sources);
  if (event.type !== "request" || !hasCounselor(room) || !saysSomething(event)) return event;
  const { category: _category, text = "", ...rest } = event;
  return { ...rest, type: "message", text };
}

function wordsAs(
  event: EventOf<"message">,
  open: boolean,
  { channel, settings }: MeaningSources,
): ConversationEvent {
  const { id, at, text } = event;
  if (text.trim() === channel.commands.end) return { id, at, type: "end", by: "customer" };
  return open || settings.chatbot ? event : { ...event, type: "request" };
}

/** Whether a request carries words or an attachment: then the customer has written, too. */
export function saysSomething({ text, attachment }: EventOf<"request">): boolean {
  return text !== undefined || attachment !== undefined;
}

function idleness(
  event: ConversationEvent,
  { room, counselor }: Pick<Conversation, "room" | "counselor">,
  { settings }: MeaningSources,
): Meaning["idle"] {
  const { rooms, unheld } = events[event.type];
  if (rooms !== undefined && !rooms.includes(room)) {
    return event.type === "request" ? "goesOn" : "eventWithoutMeaning";
  }
  const isTaken = unheld === true && counselor !== null;
  const goesNowhere =
    (event.type === "switchToBot" && !settings.chatbot) ||
    (event.type === "transfer" && event.counselor === counselor);
  return isTaken || goesNowhere ? "eventWithoutMeaning" : null;
}
