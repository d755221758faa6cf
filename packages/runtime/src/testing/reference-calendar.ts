import type { DayHours, DayRow, Hours, Moment } from "@annae/vocabulary";
import type { CalendarSettings } from "../calendar/calendar.ts";

/** What a clock and a calendar on the wall show. */
export interface Reading {
  readonly date: string;
  /** "HH:mm". */
  readonly time: string;
  /** "Mon" to "Sun". */
  readonly weekday: string;
}

/** A slow and obvious calendar that reads the wall clock afresh for every question. */
export interface ReferenceCalendar {
  read(at: Moment): Reading;
  working(at: Moment): boolean;
  eating(at: Moment): boolean;
}

/** The reference for these settings; it shares nothing with the calendar but its settings. */
export function createReference(settings: CalendarSettings): ReferenceCalendar {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: settings.timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const read = (at: Moment): Reading => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, value]),
    );
    return {
      date: `${parts.year}-${parts.month}-${parts.day}`,
      time: `${parts.hour}:${parts.minute}`,
      weekday: parts.weekday ?? "",
    };
  };
  return {
    read,
    working: (at) => isWorking(settings, read(at)),
    eating: (at) => isEating(settings, read(at)),
  };
}

/** Whether these settings call such a wall clock working time. */
function isWorking(settings: CalendarSettings, { date, time, weekday }: Reading): boolean {
  const today = hoursOn(settings, date, weekday);
  if (today === "allDay") return true;
  const covers = ({ from, to, nextDay }: Hours) => time >= from && (nextDay || time <= to);
  if (spansOf(today).some(covers)) return true;
  const before = dayBefore(date);
  const yesterday = spansOf(hoursOn(settings, before.date, before.weekday));
  return yesterday.some(({ to, nextDay }) => nextDay === true && time <= to);
}

function spansOf(hours: DayHours): readonly Hours[] {
  if (hours === "allDay" || hours === "closed") return [];
  return "from" in hours ? [hours] : hours;
}

function isEating({ meal }: CalendarSettings, { time }: Reading): boolean {
  if (meal.mode !== "common" || meal.from === undefined || meal.to === undefined) return false;
  if (meal.from <= meal.to) return meal.from <= time && time < meal.to;
  return meal.from <= time || time < meal.to;
}

const rowNames: Readonly<Record<string, DayRow>> = {
  Mon: "monday",
  Tue: "tuesday",
  Wed: "wednesday",
  Thu: "thursday",
  Fri: "friday",
  Sat: "saturday",
  Sun: "sunday",
};

function hoursOn(settings: CalendarSettings, date: string, weekday: string): DayHours {
  for (const holiday of settings.holidays) {
    const within = holiday.date === undefined && holiday.from <= date && date <= holiday.to;
    if (holiday.date === date || within) return holiday.hours ?? "closed";
  }
  const rows = settings.workingHours;
  return rows[rowNames[weekday] ?? "weekday"] ?? rows.weekday;
}

function dayBefore(date: string): { date: string; weekday: string } {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return { date: day.toISOString().slice(0, 10), weekday: day.toUTCString().slice(0, 3) };
}
