import type { Circuit } from "../encode/circuit.ts";
import type { Valuation } from "../order/ordered-fact.ts";
import type { Literal } from "../solver/solver.ts";
import { type Gap, type Placed, placeMoments } from "./place-moments.ts";

/** Points in time, in order of their numbers but for those before the first event, which are in no order. */
export interface Moments {
  /** The durations that can be asked for, the shortest first. */
  readonly durations: readonly number[];
  /** Whether days can be asked for. */
  readonly days: boolean;
  /** Another moment, not before the last one. */
  readonly add: () => number;
  /** A moment before all of those, and not before some others of its like. */
  readonly addFirst: (notBefore: readonly number[]) => number;
  /** Of two moments before all that is added from now on, the later is not before the other where the literal holds. */
  readonly order: (later: number, earlier: number, where: Literal) => void;
  /** Whether one moment is at least so long behind an earlier one; the durations are known beforehand. */
  readonly atLeast: (later: number, earlier: number, ms: number) => Literal;
  /** Whether any time passes between a moment and the one before it; behind those before the first event it is taken to. */
  readonly passes: (later: number) => Literal;
  /** Whether both are on the same day of the company's calendar. */
  readonly sameDay: (later: number, earlier: number) => Literal;
  /** Times in milliseconds from the earliest moment on; or literals of which one must not hold. */
  readonly times: (value: Valuation) => Placed;
}

/** A day of the calendar is at most so long, and the middle one of three at least. */
const longestDay = 25 * 3_600_000;
export const shortestDay = 23 * 3_600_000;

/**
 * Moments of which questions ask only whether they are at least so far apart. What follows from one answer for its
 * neighbours is written down at once: without it, questions that have no counterexample take a hundred times as long. What
 * follows for others is found where an assignment has no times. `days`: whether questions ask for days, too.
 */
export function createMoments(
  circuit: Circuit,
  durations: readonly number[],
  days: boolean,
): Moments {
  const { always, newVar } = circuit;
  const asked = days ? [...durations, longestDay, shortestDay] : durations;
  const steps = [...new Set(asked)].filter((ms) => ms > 0).sort((a, b) => a - b);
  /** By moment, which others it is not before; null: all that were there. */
  const behind: (ReadonlySet<number> | null)[] = [];
  /** By the later moment, the earlier one and the place of the duration. */
  const gaps: Literal[][][] = [];
  const all: Gap[] = [];
  const shared: Literal[][] = [];
  const passing: Literal[] = [];
  const orders: Order[] = [];
  const ordered = (later: number, earlier: number) =>
    later > earlier && (behind[later]?.has(earlier) ?? true);
  const placeOf = new Map(steps.map((ms, place) => [ms, place]));
  const atLeast = (later: number, earlier: number, ms: number): Literal => {
    if (ms <= 0) return later >= earlier ? always : -always;
    const place = placeOf.get(ms);
    if (place === undefined) throw new RangeError(`${ms} is none of the durations`);
    return gaps[later]?.[earlier]?.[place] ?? -always;
  };
  const sameDay = (later: number, earlier: number): Literal =>
    later === earlier ? always : (shared[later]?.[earlier] ?? -always);
  const passes = (later: number) => passing[later] ?? always;
  const known = { steps, days, ordered, atLeast, sameDay, passes };
  const gap = (later: number, earlier: number, ms: number): Literal => {
    const literal = newVar();
    all.push({ later, earlier, ms, literal });
    return literal;
  };
  const add = (notBefore: ReadonlySet<number> | null) => {
    const later = behind.push(notBefore) - 1;
    const before = [...Array(later).keys()].filter((earlier) => ordered(later, earlier));
    gaps[later] = [];
    shared[later] = [];
    for (const earlier of before) {
      gaps[later][earlier] = steps.map((ms) => gap(later, earlier, ms));
      if (days) shared[later][earlier] = newVar();
    }
    if (notBefore === null && behind[later - 1] === null) passing[later] = gap(later, later - 1, 1);
    for (const earlier of before.toReversed()) {
      relateGaps(circuit, known, later, earlier);
      if (days) relateDays(circuit, known, later, earlier);
    }
    for (const order of orders) keepOrder(circuit, known, order, later);
    return later;
  };
  return {
    durations: steps,
    days,
    add: () => add(null),
    addFirst: (notBefore) => add(new Set(notBefore)),
    order: (later, earlier, where) => void orders.push({ later, earlier, where }),
    atLeast,
    passes,
    sameDay,
    times: (value) => placeMoments(behind, all, value),
  };
}

interface Known extends Pick<Moments, "atLeast" | "days" | "sameDay" | "passes"> {
  readonly steps: readonly number[];
  readonly ordered: (later: number, earlier: number) => boolean;
}

interface Order {
  readonly later: number;
  readonly earlier: number;
  readonly where: Literal;
}

/** What is so long ago is so long behind what was not after it, and on the same day is whatever lies between. */
function keepOrder({ add }: Circuit, known: Known, { later, earlier, where }: Order, now: number) {
  const { days, steps, ordered, atLeast, sameDay } = known;
  if (!ordered(now, later) || !ordered(now, earlier)) return;
  for (const ms of steps) add([-where, -atLeast(now, later, ms), atLeast(now, earlier, ms)]);
  if (days) add([-where, -sameDay(now, earlier), sameDay(now, later)]);
}

/** Moments between the two that are next to one of them. */
function neighbours({ ordered }: Known, later: number, earlier: number): readonly number[] {
  const between = new Set([earlier + 1, later - 1]);
  return [...between].filter((one) => one < later && one > earlier && ordered(one, earlier));
}

/** Two gaps behind one another are together at least, and less than, what both say. */
function relateGaps({ add }: Circuit, known: Known, later: number, earlier: number): void {
  const { steps, atLeast, passes } = known;
  const between = neighbours(known, later, earlier);
  for (const [index, ms] of steps.entries()) {
    const here = atLeast(later, earlier, ms);
    const shorter = steps[index - 1];
    if (shorter !== undefined) add([-here, atLeast(later, earlier, shorter)]);
    else if (earlier === later - 1) add([-here, passes(later)]);
    if (known.ordered(later - 1, earlier))
      add([passes(later), -here, atLeast(later - 1, earlier, ms)]);
    for (const middle of between) {
      const [far, near] = [atLeast(later, middle, ms), atLeast(middle, earlier, ms)];
      add([-far, here]);
      add([-near, here]);
      for (const other of steps) {
        const rest = atLeast(middle, earlier, other);
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
function relateDays({ add }: Circuit, known: Known, later: number, earlier: number): void {
  const { atLeast, sameDay, passes } = known;
  const here = sameDay(later, earlier);
  add([-here, -atLeast(later, earlier, longestDay)]);
  if (earlier === later - 1) add([passes(later), here]);
  for (const middle of neighbours(known, later, earlier)) {
    const [second, first] = [sameDay(later, middle), sameDay(middle, earlier)];
    add([-here, first]);
    add([-here, second]);
    add([-first, -second, here]);
    add([first, second, atLeast(later, earlier, shortestDay)]);
  }
}
