import type { Moment } from "@annae/vocabulary";
import { IANAZone } from "luxon";

/** A minute in milliseconds. */
export const minuteMs = 60_000;
/** A day of 24 hours in milliseconds. */
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

/** The stretch that begins at the moment. */
export type LocalClock = (at: Moment) => Stretch;

/** A time in which a zone is equally far from UTC; `to` is outside. */
interface Even {
  readonly from: Moment;
  readonly to: Moment;
  readonly offset: number;
}

/**
 * How far ahead an offset is trusted if it is the same there: in the time zone database no zone has left
 * its offset and come back within less than 6.9 days since 1970.
 */
const lookAhead = 6 * dayMs;

/** The local clock of a zone. It keeps the last time without a change of offset, as luxon's answers are slow. */
export function createLocalClock(timezone: string): LocalClock {
  const zone = IANAZone.create(timezone);
  let last: Even | null = null;
  return (at) => {
    if (last === null || at < last.from || at >= last.to) last = evenFrom(zone, at);
    const day = Math.floor((at + last.offset) / dayMs);
    const midnight = day * dayMs - last.offset;
    return { from: at, to: Math.min(midnight + dayMs, last.to), day, midnight };
  };
}

function evenFrom(zone: IANAZone, from: Moment): Even {
  const offset = offsetAt(zone, from);
  const ahead = from + lookAhead;
  const to = offsetAt(zone, ahead) === offset ? ahead : firstOtherOffset(zone, from, ahead);
  return { from, to, offset };
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
