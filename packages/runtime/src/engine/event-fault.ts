import { type ConversationEvent, type Counselor, events, type Moment } from "@annae/vocabulary";

/** Why an event cannot be what happened: nothing is decided or stored. */
export type EventFault =
  /** Its type is none of the vocabulary's. */
  | "unknownEvent"
  /** It has no id, a longer one than {@link longestId}, or one that only assignments by `distribute` have. */
  | "badId"
  /** It is of no time at which anybody chats; see {@link chatMoment}. */
  | "badTime"
  /** Nobody of that id is on the roster. */
  | "unknownCounselor";

/** Characters of the longest id: longer than any platform's, and short enough to be kept with every event of a conversation. */
export const longestId = 512;

/** What the ids of assignments begin with that `distribute` makes; no other event can take one beforehand. */
export const assignmentId = "assign after ";

/** Before and after these nobody chats: a time there is in other units, or from a clock that is wrong. */
const [earliest, latest] = [Date.UTC(1970, 0), Date.UTC(2200, 0)];
/** How far ahead a clock may be before it is taken for wrong, in milliseconds. */
const ahead = 60_000;

/** What is wrong with the event; null: nothing. Whoever replies need not be known: words are not lost for a name. */
export function eventFault(
  event: ConversationEvent,
  counselors: readonly Pick<Counselor, "id">[],
): EventFault | null {
  const { id, at, type } = event;
  if (!Object.hasOwn(events, type)) return "unknownEvent";
  const reserved = id.startsWith(assignmentId) && type !== "assign";
  const most = longestId + (type === "assign" ? assignmentId.length : 0);
  if (id === "" || id.length > most || reserved) return "badId";
  if (chatMoment(at) === undefined) return "badTime";
  if (!("counselor" in event) || type === "reply") return null;
  return counselors.some((one) => one.id === event.counselor) ? null : "unknownCounselor";
}

/** The event with whoever replies by their id: platforms know them by name. Empty where the roster has nobody like that. */
export function withReplierOf<E extends ConversationEvent>(
  event: E,
  counselors: readonly Pick<Counselor, "id" | "name">[],
): E {
  if (event.type !== "reply") return event;
  const { counselor } = event;
  const known =
    counselors.find(({ id }) => id === counselor) ??
    counselors.find(({ name }) => name === counselor);
  return known?.id === counselor ? event : { ...event, counselor: known?.id ?? "" };
}

/** The event, dated by its receipt where it says that it comes from the future. */
export function datedByReceipt<E extends ConversationEvent>(event: E, receivedAt: Moment): E {
  return event.at > receivedAt + ahead ? { ...event, at: receivedAt } : event;
}

/** The number as a moment; undefined where it is no whole number of milliseconds of the years 1970 to 2199. */
export function chatMoment(json: unknown): Moment | undefined {
  if (typeof json !== "number" || !Number.isInteger(json)) return undefined;
  return json >= earliest && json < latest ? json : undefined;
}
