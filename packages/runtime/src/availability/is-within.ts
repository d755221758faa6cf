import { type ClockTime, parseTime } from "@annae/vocabulary";

/** Whether the minute of the day lies in [from, to); a time that ends before it begins runs over midnight. */
export function isWithin(
  span: { readonly from: ClockTime; readonly to: ClockTime },
  minute: number,
): boolean {
  const from = parseTime(span.from) ?? 0;
  const to = parseTime(span.to) ?? 0;
  return from <= to ? from <= minute && minute < to : from <= minute || minute < to;
}
