/** How a fact changes while nothing happens but time. */
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
  commonMeal: ["meal"],
  mealTime: ["meal", "desk"],
  counselorAvailable: ["desk"],
  timeOfDay: ["minute"],
  today: ["day"],
  weekday: ["day"],
};

/** How the fact of that name changes; not at all where nothing is said of it. */
export function passingOf(name: string): readonly Passing[] {
  return Object.hasOwn(timeFacts, name) ? (timeFacts[name] ?? []) : [];
}
