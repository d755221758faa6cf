import { quoted } from "@annae/ir";
import { categoryText } from "@annae/review";
import { type DayHours, dayRows, type Hours, type TenantSettings } from "@annae/vocabulary";
import { alike, allSaid, inLines, leftOut, type WorldSaid } from "./statement.ts";

/** "10:00 to 18:00", "allDay" */
function hoursText(hours: DayHours): string {
  if (typeof hours === "string") return hours;
  return (isList(hours) ? hours : [hours]).map(spanText).join(", ");
}

function isList(hours: Hours | readonly Hours[]): hours is readonly Hours[] {
  return Array.isArray(hours);
}

function spanText({ from, to, nextDay }: Hours): string {
  return `${from} to ${to}${nextDay === true && from <= to ? " nextDay" : ""}`;
}

/** Rows of the week that are not as they were; a row that is gone is said with the hours that stand for it. */
export function weekLines(before: TenantSettings, after: TenantSettings): WorldSaid {
  const [was, is] = [before.workingHours, after.workingHours];
  return allSaid(
    dayRows.map((row) => {
      const hours = is[row];
      if (alike(was[row], hours)) return inLines();
      return inLines(`set ${row} = ${hoursText(hours ?? is.weekday)}`);
    }),
  );
}

/** Hours of categories, as a whole where they are not as they were. */
export function teamLines(before: TenantSettings, after: TenantSettings): WorldSaid {
  const [was, is] = [before.categoryHours, after.categoryHours];
  const gone = was.filter((one) => !is.some(({ category }) => alike(category, one.category)));
  const lines = is.flatMap(({ category, workingHours }) =>
    dayRows.flatMap((row) => {
      const hours = workingHours[row];
      const known = was.find((one) => alike(one.category, category))?.workingHours[row];
      if (hours === undefined || alike(hours, known)) return [];
      return [`set ${row} for ${categoryText(category)} = ${hoursText(hours)}`];
    }),
  );
  return allSaid([inLines(...lines), ...gone.map(() => leftOut(teamGone))]);
}

const teamGone = {
  ko: "분류별 근무 시간을 없애는 것",
  en: "that a category no longer has hours of its own",
};

/** Holidays that have come. */
export function holidayLines(before: TenantSettings, after: TenantSettings): WorldSaid {
  const [was, is] = [before.holidays, after.holidays];
  const isIn = (all: TenantSettings["holidays"], one: unknown) =>
    all.some((other) => alike(other, one));
  const lines = is
    .filter((one) => !isIn(was, one))
    .map(({ date, from = date, to = date, name, hours }) => {
      const dates = from === to ? from : `${from} to ${to}`;
      const named = name === undefined ? "" : ` ${quoted(name)}`;
      return `set holiday ${dates}${named}${hours === undefined ? "" : ` = ${hoursText(hours)}`}`;
    });
  const gone = was.filter((one) => !isIn(is, one));
  return allSaid([inLines(...lines), ...gone.map(() => leftOut(holidayGone))]);
}

const holidayGone = { ko: "휴무일을 없애는 것", en: "that a day is no longer off" };
