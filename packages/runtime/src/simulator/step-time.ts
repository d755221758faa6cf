import type { Moment } from "@annae/vocabulary";
import { DateTime } from "luxon";
import type { Calendar } from "../calendar/calendar.ts";
import { dayMs, minuteMs } from "../calendar/local-clock.ts";

/** The moment as a transcript writes it: "2026-11-20T19:00:00+09:00", with the zone's offset; milliseconds only where there are any. */
export function stepTime(at: Moment, timezone: string): string {
  const local = DateTime.fromMillis(at, { zone: timezone });
  const format = at % 1000 === 0 ? "yyyy-MM-dd'T'HH:mm:ssZZ" : "yyyy-MM-dd'T'HH:mm:ss.SSSZZ";
  return local.toFormat(format);
}

/** The same by a calendar of the zone, which knows how far its clock is ahead: much faster where many are written. */
export function timeOn({ stretchAt }: Pick<Calendar, "stretchAt">, at: Moment): string {
  const { day, midnight } = stretchAt(at);
  const ahead = day * dayMs - midnight;
  const local = new Date(at + ahead).toISOString();
  const minutes = Math.trunc(Math.abs(ahead) / minuteMs);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${local.slice(0, at % 1_000 === 0 ? 19 : 23)}${ahead < 0 ? "-" : "+"}${hours}:${rest}`;
}
