import type { Circuit } from "../encode/circuit.ts";
import type { Valuation } from "../order/ordered-fact.ts";
import type { Literal } from "../solver/solver.ts";
import { type Gap, type Placed, placeMoments } from "./place-moments.ts";

/** Points in time, in order of their numbers but for those before the first event, which are in no order. */
export interface Moments {
  /** Another moment, not before the last one. `before`: before every other, in no order to its like. */
  readonly add: (before?: "first") => number;
  /** Whether one moment is at least so long behind an earlier one; the durations are known beforehand. */
  readonly atLeast: (later: number, earlier: number, ms: number) => Literal;
  /** Whether both are on the same day of the company's calendar. */
  readonly sameDay: (later: number, earlier: number) => Literal;
  /** Times in milliseconds from the earliest moment on; or literals of which one must not hold. */
  readonly times: (value: Valuation) => Placed;
}

/** A day of the calendar is at most so long, and the middle one of three at least. */
const longestDay = 25 * 3_600_000;
const shortestDay = 23 * 3_600_000;

/**
 * Moments of which questions ask only whether they are at least so far apart. What follows from one answer for the others
 * is written down at once: without it, questions that have no counterexample take a hundred times as long.
 * `days`: whether questions ask for days, too.
 */
export function createMoments(
  circuit: Circuit,
  durations: readonly number[],
  days: boolean,
): Moments {
  const { always, newVar } = circuit;
  const asked = days ? [...durations, longestDay, shortestDay] : durations;
  const steps = [...new Set(asked)].filter((ms) => ms > 0).sort((a, b) => a - b);
  const isFirst: boolean[] = [];
  const gaps = new Map<string, Gap>();
  const shared = new Map<string, Literal>();
  const ordered = (later: number, earlier: number) => later > earlier && isFirst[later] === false;
  const atLeast = (later: number, earlier: number, ms: number): Literal => {
    if (ms <= 0) return later >= earlier ? always : -always;
    return gaps.get(`${later} ${earlier} ${ms}`)?.literal ?? -always;
  };
  const sameDay = (later: number, earlier: number): Literal =>
    later === earlier ? always : (shared.get(`${later} ${earlier}`) ?? -always);
  const known = { steps, ordered, atLeast, sameDay };
  return {
    add: (before) => {
      const later = isFirst.push(before === "first") - 1;
      for (let earlier = 0; earlier < later; earlier += 1) {
        if (!ordered(later, earlier)) continue;
        if (days) shared.set(`${later} ${earlier}`, newVar());
        for (const ms of steps) {
          gaps.set(`${later} ${earlier} ${ms}`, { later, earlier, ms, literal: newVar() });
        }
      }
      for (let earlier = later - 1; earlier >= 0; earlier -= 1) {
        if (!ordered(later, earlier)) continue;
        relateGaps(circuit, known, later, earlier);
        if (days) relateDays(circuit, known, later, earlier);
      }
      return later;
    },
    atLeast,
    sameDay,
    times: (value) => placeMoments(isFirst, [...gaps.values()], value),
  };
}

interface Known extends Pick<Moments, "atLeast" | "sameDay"> {
  readonly steps: readonly number[];
  readonly ordered: (later: number, earlier: number) => boolean;
}

/** Two gaps behind one another are together at least, and less than, what both say. */
function relateGaps(
  { add }: Circuit,
  { steps, ordered, atLeast }: Known,
  later: number,
  earlier: number,
): void {
  for (const [index, ms] of steps.entries()) {
    const here = atLeast(later, earlier, ms);
    const shorter = steps[index - 1];
    if (shorter !== undefined) add([-here, atLeast(later, earlier, shorter)]);
    for (let between = 0; between < later; between += 1) {
      if (between === earlier || !ordered(between, earlier)) continue;
      const [far, near] = [atLeast(later, between, ms), atLeast(between, earlier, ms)];
      add([-far, here]);
      add([-near, here]);
      for (const other of steps) {
        const rest = atLeast(between, earlier, other);
        const sum = steps.findLast((step) => step <= ms + other);
        const roof = steps.find((step) => step >= ms + other - 1);
        if (sum !== undefined && sum > Math.max(ms, other))
          add([-far, -rest, atLeast(later, earlier, sum)]);
        if (roof !== undefined) add([far, rest, -atLeast(later, earlier, roof)]);
      }
    }
  }
}

/** Days follow one another: what lies within one is close together, and what has a whole one between is far apart. */
function relateDays(
  { add }: Circuit,
  { ordered, atLeast, sameDay }: Known,
  later: number,
  earlier: number,
): void {
  const here = sameDay(later, earlier);
  add([-here, -atLeast(later, earlier, longestDay)]);
  for (let between = 0; between < later; between += 1) {
    if (between === earlier || !ordered(between, earlier)) continue;
    const [second, first] = [sameDay(later, between), sameDay(between, earlier)];
    add([-here, first]);
    add([-here, second]);
    add([-first, -second, here]);
    add([first, second, atLeast(later, earlier, shortestDay)]);
  }
}
