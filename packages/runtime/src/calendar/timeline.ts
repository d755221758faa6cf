import type { Moment } from "@annae/vocabulary";
import { type DaySpan, minutesPerDay, type SpansOf } from "./day-span.ts";
import { dayMs, type LocalClock, minuteMs, type Stretch } from "./local-clock.ts";

/** Changes farther away than this are not told. */
const farAway = 400 * dayMs;

/** Whether a moment lies inside, and when that changes; null: not within 400 days. */
export interface Within {
  readonly inside: boolean;
  readonly until: Moment | null;
}

/** A side, and the times it is the answer for; `to` is outside. */
interface Known extends Within {
  readonly from: Moment;
  readonly to: Moment;
}

/**
 * The side of a moment, by a local clock. A skipped hour never occurs, a repeated one counts
 * both times. The last answer is kept: asking again before it changes costs two comparisons.
 */
export function createTimeline(clock: LocalClock, spansOf: SpansOf): (at: Moment) => Within {
  let last: Known | null = null;
  return (at) => {
    if (last === null || at < last.from || at >= last.to) last = findSide(clock, spansOf, at);
    return last;
  };
}

function findSide(clock: LocalClock, spansOf: SpansOf, at: Moment): Known {
  const first = clock(at);
  const inside = covers(spansOf, first, at);
  const horizon = at + 2 * farAway;
  const change = nextChange(clock, spansOf, first, inside, horizon) ?? horizon;
  if (change - at <= farAway) return { inside, until: change, from: at, to: change };
  return { inside, until: null, from: at, to: change - farAway };
}

function nextChange(
  clock: LocalClock,
  spansOf: SpansOf,
  first: Stretch,
  inside: boolean,
  horizon: Moment,
): Moment | null {
  let stretch = first;
  while (stretch.from < horizon) {
    const current = stretch;
    const change = turns(spansOf, current).find(
      (turn) => covers(spansOf, current, turn) !== inside,
    );
    if (change !== undefined) return change;
    stretch = clock(inside ? current.to : beforeSpans(spansOf, current));
  }
  return null;
}

/** Where to look next from outside: days on which nothing begins are passed over, all but the last two. */
function beforeSpans(spansOf: SpansOf, { day, midnight, to }: Stretch): Moment {
  const goesOn = to < midnight + dayMs;
  if (goesOn || spansOf(day).some((span) => span.to > minutesPerDay)) return to;
  let next = day + 1;
  while (next - day < farAway / dayMs && spansOf(next).length === 0) next += 1;
  const passed = next - day - 2;
  return passed < 1 ? to : midnight + passed * dayMs;
}

/** The moments of the stretch at which a side may change, in order. */
function turns(spansOf: SpansOf, stretch: Stretch): Moment[] {
  const moments = [stretch.from];
  for (const span of spansOver(spansOf, stretch)) {
    for (const minute of [span.from, span.to]) {
      const moment = stretch.midnight + minute * minuteMs;
      if (moment > stretch.from && moment < stretch.to) moments.push(moment);
    }
  }
  return moments.sort((a, b) => a - b);
}

function covers(spansOf: SpansOf, stretch: Stretch, at: Moment): boolean {
  const minute = (at - stretch.midnight) / minuteMs;
  return spansOver(spansOf, stretch).some(({ from, to }) => from <= minute && minute < to);
}

/** Spans that begin on the stretch's date and on the date before, in minutes of the stretch's date. */
function spansOver(spansOf: SpansOf, { day }: Stretch): readonly DaySpan[] {
  const before = spansOf(day - 1).filter(({ to }) => to > minutesPerDay);
  if (before.length === 0) return spansOf(day);
  const over = before.map(({ from, to }) => ({
    from: from - minutesPerDay,
    to: to - minutesPerDay,
  }));
  return [...spansOf(day), ...over];
}
