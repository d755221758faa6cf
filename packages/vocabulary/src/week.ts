import { fitsCategory } from "./settings/category-hours.ts";
import type { TenantSettings } from "./settings/index.ts";
import type { DayRow } from "./settings/working-hours.ts";
import type { Category, DayHours } from "./values.ts";
import { weekdays } from "./weekdays.ts";

/** Rows of a week; a day that none of them says anything of is open all day. */
export type WeekRows = { readonly [Row in DayRow]?: DayHours | undefined };

/** The hours of each day, Monday first. `rows`: the first that say anything of a day are asked, for the day itself before its `weekday`. */
export function weekHours(rows: readonly WeekRows[]): readonly DayHours[] {
  return weekdays.map((day) => hoursOf(rows, day));
}

/** The rows that hold for a consultation of the category: those of the first team that it fits, and behind them the usual ones. */
export function rowsFor(
  { workingHours, categoryHours }: Pick<TenantSettings, "workingHours" | "categoryHours">,
  category: Category | null,
): readonly WeekRows[] {
  const team = category && categoryHours.find((one) => fitsCategory(one.category, category));
  return team ? [team.workingHours, workingHours] : [workingHours];
}

function hoursOf(rows: readonly WeekRows[], day: (typeof weekdays)[number]): DayHours {
  const isWeekend = day === "saturday" || day === "sunday";
  const said = rows.map((row) => row[day] ?? (isWeekend ? undefined : row.weekday));
  return said.find((hours) => hours !== undefined) ?? "allDay";
}
