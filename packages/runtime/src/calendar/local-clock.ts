import type { Moment } from "@annae/vocabulary";
import { IANAZone } from "luxon";

export const minuteMs = 60_000;
export const dayMs = 1_440 * minuteMs;

/** A time in which the local clock runs evenly within one date; `to` is outside. */
export interface Stretch {
  readonly from: Moment;
  readonly to: Moment;
  /** Days from 1970-01-01 to the local date. */
  readonly day: number;
  /** The moment at which the local clock reads 00:00 of that date, were it always as far from UTC as here. */
  readonly midnight: Moment;
}

/** The stretch that begins at the moment and ends with the local date, or where the zone changes its offset. */
export function stretchAt(timezone: string, at: Moment): Stretch {
  const zone = IANAZone.create(timezone);
  const offset = offsetAt(zone, at);
  const day = Math.floor((at + offset) / dayMs);
  const midnight = day * dayMs - offset;
  const end = midnight + dayMs;
  const to = offsetAt(zone, end) === offset ? end : firstOtherOffset(zone, at, end);
  return { from: at, to, day, midnight };
}

function offsetAt(zone: IANAZone, at: Moment): number {
  return Math.round(zone.offset(at) * minuteMs);
}

function firstOtherOffset(zone: IANAZone, from: Moment, to: Moment): Moment {
  const offset = offsetAt(zone, from);
  let same = from;
  let other = to;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}
