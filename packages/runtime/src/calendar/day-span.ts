import { type DayHours, parseTime, type TenantSettings } from "@annae/vocabulary";
import { dayNumber, weekdayOf } from "./day-number.ts";

/** Minutes from the midnight that a date begins with; `to` is outside and may lie in the following day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a date, in days since 1970-01-01, adds to the timeline; null: nothing. */
export type SpanOf = (day: number) => Span | null;

/** Minutes from one midnight to the next, on days without a change of the clock. */
export const minutesPerDay = 1_440;

/** The working time that begins on a date: its holiday's, or else that of its row of the week. */
export function workingSpans(settings: Pick<TenantSettings, "workingHours" | "holidays">): SpanOf {
  const rows = settings.workingHours;
  const week = [...Array.from({ length: 5 }, () => rows.weekday), rows.saturday, rows.sunday].map(
    hoursSpan,
  );
  const holidays = new Map(
    settings.holidays.map(({ date, hours }) => [dayNumber(date), hoursSpan(hours ?? "closed")]),
  );
  return (day) => {
    const holiday = holidays.get(day);
    return holiday === undefined ? (week[weekdayOf(day) - 1] ?? null) : holiday;
  };
}

/** The end minute of working hours is inside. */
function hoursSpan(hours: DayHours): Span | null {
  if (hours === "closed") return null;
  if (hours === "allDay") return { from: 0, to: minutesPerDay };
  const to = minuteOf(hours.to) + 1;
  return { from: minuteOf(hours.from), to: hours.nextDay === true ? to + minutesPerDay : to };
}

/** The common meal, the same on every date; null where there is none. Its end minute is outside. */
export function mealSpan(meal: TenantSettings["meal"]): Span | null {
  if (meal.mode !== "common" || meal.from === undefined || meal.to === undefined) return null;
  const from = minuteOf(meal.from);
  const to = minuteOf(meal.to);
  return { from, to: to < from ? to + minutesPerDay : to };
}

function minuteOf(time: string): number {
  return parseTime(time) ?? 0;
}
