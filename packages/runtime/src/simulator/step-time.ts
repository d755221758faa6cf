import type { Moment } from "@annae/vocabulary";
import { DateTime } from "luxon";

/** The moment as a transcript writes it: "2026-11-20T19:00:00+09:00", with the zone's offset; milliseconds only where there are any. */
export function stepTime(at: Moment, timezone: string): string {
  const local = DateTime.fromMillis(at, { zone: timezone });
  const format = at % 1000 === 0 ? "yyyy-MM-dd'T'HH:mm:ssZZ" : "yyyy-MM-dd'T'HH:mm:ss.SSSZZ";
  return local.toFormat(format);
}
