import type { DayHours, Hours } from "./values.ts";
import { weekdayLetters } from "./weekdays.ts";

/** Runs of days that have a name of their own, by index from Monday. */
const namedRuns: Readonly<Record<string, string>> = { "0-6": "매일", "0-4": "평일" };

/**
 * The hours of a week for customers, Monday first: "평일 10:00~18:00, 토·일 휴무". Days of the same hours are told
 * together, at the place of the first.
 */
export function sayWeek(week: readonly DayHours[]): string {
  const said = week.map(sayDay);
  const days = Map.groupBy(said.keys(), (day) => said[day] ?? "");
  return [...days].map(([hours, which]) => `${sayDays(which)} ${hours}`).join(", ");
}

function sayDay(hours: DayHours): string {
  if (hours === "allDay") return "24시간";
  if (hours === "closed") return "휴무";
  return "from" in hours ? saySpan(hours) : hours.map(saySpan).join(", ");
}

function saySpan({ from, to, nextDay }: Hours): string {
  return `${from}~${nextDay === true ? "다음 날 " : ""}${to}`;
}

/** Days by index from Monday, in order: "평일", "월~목", "토·일". */
function sayDays(days: readonly number[]): string {
  return runsIn(days).map(sayRun).join("·");
}

function sayRun(run: readonly number[]): string {
  const [first = 0, last = first] = [run[0], run.at(-1)];
  const name = namedRuns[`${first}-${last}`];
  if (name !== undefined) return name;
  const names = run.map((day) => weekdayLetters[day] ?? "");
  return run.length < 3 ? names.join("·") : `${names[0]}~${names.at(-1)}`;
}

function runsIn(days: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}
