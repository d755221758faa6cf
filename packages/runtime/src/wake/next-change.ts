import type { Operand } from "@annae/ir";
import { type Counselor, type Moment, parseTime, type World } from "@annae/vocabulary";
import type { Calendar } from "../calendar/calendar.ts";
import type { FactReader } from "../scene/fact-reader.ts";
import type { Meeting, TickQuestions } from "./tick-questions.ts";
import { beginningOf, passingOf } from "./time-facts.ts";

/** A moment, as everything that could be asked at it. */
export interface Instant {
  readonly world: World;
  readonly reader: FactReader;
  readonly calendar: Calendar;
}

/**
 * The first moment after this one at which a question may have another answer, if time passes; null: never.
 * Between the two every answer stays the same: durations grow at most as fast as the clock.
 */
export function nextChange(questions: TickQuestions, instant: Instant): Moment | null {
  const { at } = instant.world;
  const later = [
    ...questions.meetings.flatMap((meeting) => metAt(meeting, instant)),
    ...questions.meetings.flatMap((meeting) => beginnings(meeting, instant)),
    ...pausedUntil(questions, instant),
    ...turns(questions, instant),
  ].filter((moment) => moment > at);
  return later.length === 0 ? null : Math.min(...later);
}

/** When two values that are compared may be the same, and just after. */
function metAt({ left, right }: Meeting, instant: Instant): readonly Moment[] {
  const [one, other] = [grown(left, instant), grown(right, instant)];
  if (one === null || other === null || one.grows === other.grows) return [];
  const gap = one.grows ? other.value - one.value : one.value - other.value;
  const { at } = instant.world;
  return gap < 0 ? [] : [at + gap, at + gap + 1];
}

/** The number that the operand is, and whether it is growing now; null where it is none, or without end. */
function grown(operand: Operand, { world, reader }: Instant) {
  const value = "fact" in operand ? reader.read(operand.fact) : operand.value;
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const passing = hasBegun(operand, world) ? passingOf(operand.fact) : [];
  const inHours = passing.includes("growsInHours") && world.workingNow;
  return { value, grows: passing.includes("grows") || inHours };
}

function hasBegun(operand: Operand, { at, conversation }: World): operand is { fact: string } {
  if (!("fact" in operand)) return false;
  const beginning = beginningOf(operand.fact, conversation);
  return beginning !== null && beginning <= at;
}

/** When durations begin to grow that count from a moment ahead, as one from an event that was dated too late. */
function beginnings({ left, right }: Meeting, { world }: Instant): readonly Moment[] {
  return [left, right].flatMap((operand) =>
    "fact" in operand ? (beginningOf(operand.fact, world.conversation) ?? []) : [],
  );
}

function pausedUntil({ pauses }: TickQuestions, { world }: Instant): readonly Moment[] {
  const { lastSent } = world.conversation;
  return pauses.flatMap(({ name, everyMs }) => {
    const last = Object.hasOwn(lastSent, name) ? lastSent[name] : undefined;
    return last === undefined ? [] : [last + everyMs];
  });
}

/** When hours, meals, breaks and dates turn, as far as anybody asks. */
function turns({ passing, meetings }: TickQuestions, instant: Instant): readonly Moment[] {
  const { world, calendar } = instant;
  const { at, category } = world;
  const timed = passing.has("minute") || passing.has("desk");
  return [
    ...(passing.has("hours") || meetings.some((meeting) => awaitsHours(meeting, instant))
      ? [calendar.workingAt(at, category).until]
      : []),
    ...(passing.has("meal") ? [calendar.commonMealAt(at).until] : []),
    ...(timed || passing.has("day") ? [calendar.stretchAt(at).to] : []),
    ...(timed ? minuteTurns(minutesAsked({ passing, meetings }, instant), instant) : []),
  ].filter((moment) => moment !== null);
}

/** Whether working time still has to grow for the two to meet. */
function awaitsHours({ left, right }: Meeting, instant: Instant): boolean {
  const isWorking = (operand: Operand) =>
    hasBegun(operand, instant.world) && passingOf(operand.fact).includes("growsInHours");
  const [one, other] = [grown(left, instant), grown(right, instant)];
  if (one === null || other === null) return false;
  if (isWorking(left) && isWorking(right)) return false;
  if (isWorking(left)) return other.grows || one.value <= other.value;
  return isWorking(right) && (one.grows || other.value <= one.value);
}

/** The moments of today at which the local clock comes to these minutes. */
function minuteTurns(minutes: readonly number[], { world, calendar }: Instant): readonly Moment[] {
  const { midnight, to } = calendar.stretchAt(world.at);
  return minutes.map((minute) => midnight + minute * 60_000).filter((moment) => moment < to);
}

function minutesAsked(
  { passing, meetings }: Pick<TickQuestions, "passing" | "meetings">,
  instant: Instant,
): readonly number[] {
  const { counselors } = instant.world;
  return [
    ...meetings.flatMap((meeting) => minutesMet(meeting, instant)),
    ...(passing.has("desk") ? counselors.flatMap(minutesAway) : []),
  ];
}

/** The minute that the time of day is compared with, and the one after it. */
function minutesMet({ left, right }: Meeting, { reader }: Instant): readonly number[] {
  const isClock = (operand: Operand) =>
    "fact" in operand && passingOf(operand.fact).includes("minute");
  if (isClock(left) === isClock(right)) return [];
  const other = isClock(left) ? right : left;
  const minute = "fact" in other ? reader.read(other.fact) : other.value;
  return typeof minute === "number" ? [minute, minute + 1] : [];
}

function minutesAway({ meal, breaks }: Counselor): readonly number[] {
  const spans = [...(meal === undefined ? [] : [meal]), ...breaks];
  return spans.flatMap(({ from, to }) => [parseTime(from) ?? 0, parseTime(to) ?? 0]);
}
