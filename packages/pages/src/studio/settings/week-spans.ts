import {
  type DayHours,
  formatTime,
  type Hours,
  parseTime,
  type WeekRows,
  weekdays,
  weekHours,
} from "@annae/vocabulary";

/** A stretch of a day in minutes from its midnight; behind 1,440 it ends on the next day. */
export interface WeekSpan {
  readonly from: number;
  readonly to: number;
}

const day = 1_440;

/** The hours of a day as spans; none: it is closed. */
export function spansOf(hours: DayHours): readonly WeekSpan[] {
  if (hours === "closed") return [];
  if (hours === "allDay") return [{ from: 0, to: day }];
  return (Array.isArray(hours) ? hours : [hours]).flatMap((one: Hours) => {
    const [from, to] = [parseTime(one.from), parseTime(one.to)];
    if (from === undefined || to === undefined) return [];
    return [{ from, to: one.nextDay === true ? to + day : to }];
  });
}

/** The same the other way round. */
export function hoursOfSpans(spans: readonly WeekSpan[]): DayHours {
  if (spans.some(({ from, to }) => from === 0 && to === day)) return "allDay";
  const [only, ...more] = spans.toSorted((a, b) => a.from - b.from).map(hoursOfSpan);
  if (only === undefined) return "closed";
  return more.length === 0 ? only : [only, ...more];
}

function hoursOfSpan({ from, to }: WeekSpan): Hours {
  const hours = { from: formatTime(from), to: formatTime(to % day) };
  return to >= day ? { ...hours, nextDay: true } : hours;
}

/** Moves a span, or one of its ends, by so many minutes, as far as its neighbours and the day let it. */
export function movedSpan(
  spans: readonly WeekSpan[],
  index: number,
  end: "both" | "to",
  by: number,
): readonly WeekSpan[] {
  const span = spans[index];
  if (span === undefined) return spans;
  const before = spans[index - 1]?.to ?? -1;
  const behind = spans[index + 1]?.from ?? 2 * day;
  const length = span.to - span.from;
  const from =
    end === "to"
      ? span.from
      : within(span.from + by, before + 1, Math.min(day - 1, behind - 1 - length));
  const to =
    end === "to"
      ? within(span.to + by, from + 1, Math.min(behind - 1, from + day - 1))
      : from + length;
  return spans.with(index, { from, to });
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** A span that the day has room for, behind those that it has; undefined: it has none. */
export function nextSpan(spans: readonly WeekSpan[]): WeekSpan | undefined {
  const last = spans.at(-1);
  if (last === undefined) return { from: 10 * 60, to: 18 * 60 };
  const from = Math.ceil((last.to + 60) / 10) * 10;
  return from + 60 < day ? { from, to: Math.min(from + 120, day - 1) } : undefined;
}

/** The day of the week as rows name it. */
export type WeekDay = (typeof weekdays)[number];

const workdays: readonly WeekDay[] = ["monday", "tuesday", "wednesday", "thursday", "friday"];

/** The rows with other hours on a day; where the five days of work are alike afterwards, one row says it. `rest`: rows that hold where these say nothing. */
export function withDay(
  rows: WeekRows,
  of: WeekDay,
  hours: DayHours,
  rest: readonly WeekRows[],
): WeekRows {
  const next = { ...rows, [of]: hours };
  const all = weekHours([next, ...rest]);
  const [first, ...others] = workdays.map((one) => JSON.stringify(all[weekdays.indexOf(one)]));
  if (!workdays.includes(of) || others.some((one) => one !== first)) return next;
  return onWorkdays(next, hours);
}

/** The rows with these hours from Monday to Friday. */
export function onWorkdays(rows: WeekRows, hours: DayHours): WeekRows {
  const others = Object.entries(rows).filter(([row]) => !workdays.some((one) => one === row));
  return { ...Object.fromEntries(others), weekday: hours };
}
