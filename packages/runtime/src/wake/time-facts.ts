import type { Conversation, Moment } from "@annae/vocabulary";

/** How a fact changes while time passes. */
export type Passing =
  /** A duration that grows with the clock. */
  | "grows"
  /** A duration that grows while it is inside working hours. */
  | "growsInHours"
  /** Changes where working hours begin or end. */
  | "hours"
  /** Changes where the common meal begins or ends. */
  | "meal"
  /** Changes with the breaks, meals and days off of counselors. */
  | "desk"
  /** Changes with every minute of the local clock. */
  | "minute"
  /** Changes where a date begins. */
  | "day";

/** The facts of the vocabulary that change with time alone, each in which ways; all others stay as they are. */
export const timeFacts: Readonly<Record<string, readonly Passing[]>> = {
  sinceLastNotice: ["grows"],
  sinceLastWords: ["grows"],
  sinceReply: ["grows"],
  waitingFor: ["grows"],
  workingSinceLastWords: ["growsInHours"],
  workingWaitingFor: ["growsInHours"],
  afterHours: ["hours"],
  nextOpening: ["hours", "day"],
  commonMeal: ["meal"],
  mealTime: ["meal", "desk"],
  counselorAvailable: ["desk"],
  timeOfDay: ["minute"],
  today: ["day"],
  weekday: ["day"],
};

/** Since when each duration grows; null: not at all, as there is nothing that it counts from. */
const beginnings: Readonly<Record<string, (conversation: Conversation) => Moment | null>> = {
  sinceLastNotice: ({ lastNoticeAt }) => lastNoticeAt,
  sinceLastWords: ({ lastWords }) => lastWords?.at ?? null,
  sinceReply: ({ repliedAt }) => repliedAt,
  waitingFor: ({ waitingSince }) => waitingSince,
  workingSinceLastWords: ({ lastWords }) => lastWords?.at ?? null,
  workingWaitingFor: ({ waitingSince }) => waitingSince,
};

/** The moment from which the duration of that name grows; null where it stands still, or is no duration. */
export function beginningOf(name: string, conversation: Conversation): Moment | null {
  return Object.hasOwn(beginnings, name) ? (beginnings[name]?.(conversation) ?? null) : null;
}

/** How the fact of that name changes; not at all where nothing is said of it. */
export function passingOf(name: string): readonly Passing[] {
  return Object.hasOwn(timeFacts, name) ? (timeFacts[name] ?? []) : [];
}
