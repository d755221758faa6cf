import {
  type DayHours,
  type Hours,
  parseTime,
  type TenantSettings,
  type WeekRows,
  weekHours,
} from "@annae/vocabulary";
import { dayNumber, weekdayOf } from "./day-number.ts";

/** Minutes from the midnight that a date begins with; `to` is outside and may lie in the following day. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** What a date, in days since 1970-01-01, adds to the timeline. */
export type SpansOf = (day: number) => readonly DaySpan[];

/** Minutes from one midnight to the next, on days without a change of the clock. */
export const minutesPerDay = 1_440;

/** The working time that begins on a date: its holiday's, or else that of its row of the week. */
export function workingSpans(
  rows: readonly WeekRows[],
  holidays: TenantSettings["holidays"],
): SpansOf {
  const week = weekHours(rows).map(hoursSpans);
  const off = holidaySpans(holidays);
  return (day) => off(day) ?? week[weekdayOf(day) - 1] ?? [];
}

/** The spans of the holiday that a date belongs to; undefined where it is none. */
function holidaySpans(
  holidays: TenantSettings["holidays"],
): (day: number) => readonly DaySpan[] | undefined {
  const sorted = holidays
    .map(({ date = "", from = date, to = date, hours = "closed" as const }) => ({
      first: dayNumber(from),
      last: dayNumber(to),
      spans: hoursSpans(hours),
    }))
    .toSorted((one, other) => one.first - other.first);
  return (day) => {
    const holiday = sorted[firstBeyond(sorted, day) - 1];
    return holiday !== undefined && day <= holiday.last ? holiday.spans : undefined;
  };
}

/** The index of the first that begins after the day. */
function firstBeyond(sorted: readonly { readonly first: number }[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.first ?? day) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

function hoursSpans(hours: DayHours): readonly DaySpan[] {
  if (hours === "closed") return [];
  if (hours === "allDay") return [{ from: 0, to: minutesPerDay }];
  return "from" in hours ? [hoursSpan(hours)] : hours.map(hoursSpan);
}

/** The end minute of working hours is inside. */
function hoursSpan({ from, to, nextDay }: Hours): DaySpan {
  const end = minuteOf(to) + 1;
  return { from: minuteOf(from), to: nextDay === true ? end + minutesPerDay : end };
}

/** The common meal, the same on every date; null where there is none. Its end minute is outside. */
export function mealSpan(meal: TenantSettings["meal"]): DaySpan | null {
  if (meal.mode !== "common" || meal.from === undefined || meal.to === undefined) return null;
  const from = minuteOf(meal.from);
  const to = minuteOf(meal.to);
  return { from, to: to < from ? to + minutesPerDay : to };
}

function minuteOf(time: string): number {
  return parseTime(time) ?? 0;
}
