import type { DayHours, Moment } from "@annae/vocabulary";
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
  if (today !== "closed" && time >= today.from && (today.nextDay || time <= today.to)) return true;
  const before = dayBefore(date);
  const yesterday = hoursOn(settings, before.date, before.weekday);
  if (yesterday === "closed" || yesterday === "allDay" || !yesterday.nextDay) return false;
  return time <= yesterday.to;
}

function isEating({ meal }: CalendarSettings, { time }: Reading): boolean {
  if (meal.mode !== "common" || meal.from === undefined || meal.to === undefined) return false;
  if (meal.from <= meal.to) return meal.from <= time && time < meal.to;
  return meal.from <= time || time < meal.to;
}

function hoursOn(settings: CalendarSettings, date: string, weekday: string): DayHours {
  const holiday = settings.holidays.find((one) => one.date === date);
  if (holiday !== undefined) return holiday.hours ?? "closed";
  if (weekday === "Sat") return settings.workingHours.saturday;
  return weekday === "Sun" ? settings.workingHours.sunday : settings.workingHours.weekday;
}

function dayBefore(date: string): { date: string; weekday: string } {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return { date: day.toISOString().slice(0, 10), weekday: day.toUTCString().slice(0, 3) };
}
