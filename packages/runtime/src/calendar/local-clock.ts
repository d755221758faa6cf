import type { Moment } from "@annae/vocabulary";

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

/** How many times without a change of offset the clocks of a zone keep together. */
const kept = 16;

/**
 * Makes local clocks of a zone. Each keeps the last time without a change of offset, and all of them together the last
 * few, as what a zone's clock shows takes long to say.
 */
export function localClocks(timezone: string): () => LocalClock {
  const zone = new Intl.DateTimeFormat("en-US", { timeZone: timezone, ...reading });
  let known: readonly Even[] = [];
  const evenAt = (at: Moment): Even => {
    const found = known.find(({ from, to }) => from <= at && at < to);
    if (found !== undefined) return found;
    const even = evenFrom(zone, at);
    known = [even, ...known.slice(0, kept - 1)];
    return even;
  };
  return () => createLocalClock(evenAt);
}

/** Makes local clocks of any zone, which all keep together what they know of theirs. */
export type ClocksOf = (timezone: string) => () => LocalClock;

/** Clocks for many calendars: what a zone's clock shows is asked for once, whoever's calendar it is. */
export function sharedClocks(): ClocksOf {
  const known = new Map<string, () => LocalClock>();
  return (timezone) => {
    const clocks = known.get(timezone) ?? localClocks(timezone);
    known.set(timezone, clocks);
    return clocks;
  };
}

function createLocalClock(evenAt: (at: Moment) => Even): LocalClock {
  let last: Even | null = null;
  return (at) => {
    if (last === null || at < last.from || at >= last.to) last = evenAt(at);
    const day = Math.floor((at + last.offset) / dayMs);
    const midnight = day * dayMs - last.offset;
    return { from: at, to: Math.min(midnight + dayMs, last.to), day, midnight };
  };
}

function evenFrom(zone: Intl.DateTimeFormat, from: Moment): Even {
  const offset = offsetAt(zone, from);
  const ahead = from + lookAhead;
  const to = offsetAt(zone, ahead) === offset ? ahead : firstOtherOffset(zone, from, ahead);
  return { from, to, offset };
}

const reading = {
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
} as const;

/** How far the zone's clock is ahead of UTC, in milliseconds: what it shows, read as if it were UTC. */
function offsetAt(zone: Intl.DateTimeFormat, at: Moment): number {
  const shown = zone.format(at).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = shown.map(Number);
  const whole = Math.floor(at / 1_000) * 1_000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

function firstOtherOffset(zone: Intl.DateTimeFormat, from: Moment, to: Moment): Moment {
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
