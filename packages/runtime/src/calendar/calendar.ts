import {
  type Category,
  fitsCategory,
  type LocalTime,
  type Moment,
  type TenantSettings,
  weekHours,
} from "@annae/vocabulary";
import { dateOf, weekdayOf } from "./day-number.ts";
import { mealSpan, workingSpans } from "./day-span.ts";
import { createInsideBetween } from "./inside-between.ts";
import {
  type ClocksOf,
  dayMs,
  type LocalClock,
  localClocks,
  minuteMs,
  type Stretch,
} from "./local-clock.ts";
import { createTimeline, type Within } from "./timeline.ts";

/** What a tenant's calendar is made of. */
export type CalendarSettings = Pick<
  TenantSettings,
  "timezone" | "workingHours" | "categoryHours" | "holidays" | "meal"
>;

/** An opening farther ahead than this is not told. */
const aYear = 366 * dayMs;

/** Answers about moments. `until`: when the answer changes; null: not within 400 days. */
export interface Calendar {
  /** The wall clock in the tenant's zone. */
  localTime(at: Moment): LocalTime;
  /** The time in which that clock runs evenly within the date, as far as it is known. */
  stretchAt(at: Moment): Pick<Stretch, "day" | "midnight" | "to">;
  /** Whether the moment is inside the working hours of the category; their end minute is inside. */
  workingAt(
    at: Moment,
    category?: Category | null,
  ): { readonly working: boolean; readonly until: Moment | null };
  /** When the working hours of the category next begin, on the tenant's clock; null: not within a year. */
  nextOpening(at: Moment, category?: Category | null): LocalTime | null;
  /** How much of the time from one moment to another is inside those hours, in milliseconds. */
  workingBetween(from: Moment, to: Moment, category?: Category | null): number;
  /** Whether the common meal is running; its end minute is outside. */
  commonMealAt(at: Moment): { readonly eating: boolean; readonly until: Moment | null };
}

/**
 * The calendar of a tenant; expects checked settings. Each question keeps its last answer, so that the
 * next one before it changes is two comparisons; apart from speed nobody can tell.
 */
export function createCalendar(
  settings: CalendarSettings,
  clocksOf: ClocksOf = localClocks,
): Calendar {
  const newClock = clocksOf(settings.timezone);
  const clock = newClock();
  // Looking back and ahead has timelines of its own, so that the answers kept for the present stay.
  const earlier = newClock();
  const later = newClock();
  const laterTime = createLocalTime(later);
  const working = (...rows: Parameters<typeof workingSpans>[0]) => ({
    now: workingTimeline(clock, settings, rows),
    later: workingTimeline(later, settings, rows),
    between: createInsideBetween(workingTimeline(earlier, settings, rows)),
  });
  const usual = working(settings.workingHours);
  const teams = settings.categoryHours.map(({ category, workingHours }) => ({
    category,
    hours: working(workingHours, settings.workingHours),
  }));
  // Most tenants have one set of hours, and are asked at every event: for them nothing is looked up.
  const byMajor = Map.groupBy(teams, ({ category }) => category.major);
  const hoursOf =
    teams.length === 0
      ? () => usual
      : (category: Category | null | undefined) =>
          (
            category &&
            byMajor.get(category.major)?.find((one) => fitsCategory(one.category, category))
          )?.hours ?? usual;
  const eating = mealTimeline(clock, settings);
  return {
    localTime: createLocalTime(clock),
    stretchAt: clock,
    workingAt: (at, category) => {
      const { inside, until } = hoursOf(category).now(at);
      return { working: inside, until };
    },
    nextOpening: (at, category) => {
      const hours = hoursOf(category);
      const { inside, until } = hours.now(at);
      const opens = inside && until !== null ? hours.later(until).until : until;
      return opens !== null && opens - at <= aYear ? laterTime(opens) : null;
    },
    workingBetween: (from, to, category) => hoursOf(category).between(from, to),
    commonMealAt: (at) => {
      const { inside, until } = eating(at);
      return { eating: inside, until };
    },
  };
}

function createLocalTime(clock: LocalClock): (at: Moment) => LocalTime {
  let last: { readonly stretch: Stretch; readonly date: string; readonly weekday: number } | null =
    null;
  return (at) => {
    if (last === null || at < last.stretch.from || at >= last.stretch.to) {
      const stretch = clock(at);
      last = { stretch, date: dateOf(stretch.day), weekday: weekdayOf(stretch.day) };
    }
    const minute = Math.floor((at - last.stretch.midnight) / minuteMs);
    return { date: last.date, minute, weekday: last.weekday };
  };
}

function workingTimeline(
  clock: LocalClock,
  { holidays }: CalendarSettings,
  rows: Parameters<typeof workingSpans>[0],
): (at: Moment) => Within {
  const week = weekHours(rows);
  const always = (row: "allDay" | "closed") =>
    holidays.length === 0 && week.every((hours) => hours === row);
  if (always("allDay")) return steady(true);
  if (always("closed")) return steady(false);
  return createTimeline(clock, workingSpans(rows, holidays));
}

function mealTimeline(clock: LocalClock, settings: CalendarSettings): (at: Moment) => Within {
  const span = mealSpan(settings.meal);
  return span === null ? steady(false) : createTimeline(clock, () => [span]);
}

function steady(inside: boolean): () => Within {
  const side = { inside, until: null };
  return () => side;
}
