import type { TenantSettings, WeekRows } from "@annae/vocabulary";
import { dayNumber } from "./day-number.ts";
import { type SpansOf, workingSpans } from "./day-span.ts";

/** Days in the longest year. */
const aYear = 366;

/** What keeps working hours from beginning for a year: rows that open on no day of the week, or holidays; null: nothing. */
export function longClosed(
  rows: readonly WeekRows[],
  holidays: TenantSettings["holidays"],
): "week" | "holidays" | null {
  const usual = workingSpans(rows, []);
  if (firstOpen(usual, 0, 7) === null) return "week";
  const spansOf = workingSpans(rows, holidays);
  const starts = holidays.map(({ date = "", from = date }) => dayNumber(from));
  const isLong = (day: number) =>
    spansOf(day - 1).length > 0 && firstOpen(spansOf, day, aYear) === null;
  return starts.some(isLong) ? "holidays" : null;
}

/** The first of so many days on which something begins. */
function firstOpen(spansOf: SpansOf, from: number, days: number): number | null {
  for (let day = from; day < from + days; day += 1) if (spansOf(day).length > 0) return day;
  return null;
}
