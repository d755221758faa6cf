import { edgesByStart, edgesOf } from "./edges.ts";
import { type LeastValues, leastFrom, leastValues } from "./least-values.ts";
import type { OrderedFact, Pair, Valuation } from "./ordered-fact.ts";
import type { OrderedSet } from "./ordered-set.ts";

/** Numbers that people like, the best first: multiples of these, counted from a number that means something. */
export interface Taste {
  readonly from: number;
  readonly steps: readonly number[];
}

/**
 * Values that satisfy the assignment and that a person would have chosen: from the lowest fact up, each as
 * simple as the others allow; or literals of which one must not hold.
 */
export function simpleValues(
  tastes: ReadonlyMap<OrderedFact, Taste>,
  pairs: readonly Pair[],
  value: Valuation,
): LeastValues {
  const found = leastValues(tastes.keys(), pairs, value);
  if ("conflict" in found) return found;
  const out = edgesByStart(edgesOf(pairs, value));
  let values = found.bounds;
  for (const fact of [...values.keys()].sort(
    (a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0),
  )) {
    const taste = tastes.get(fact);
    const least = values.get(fact);
    if (taste === undefined || least === undefined) continue;
    for (const wanted of candidates(fact.members(value).set, least, taste)) {
      const raised = leastFrom(tastes.keys(), out, value, new Map(values).set(fact, wanted));
      if ("conflict" in raised) continue;
      values = raised.bounds;
      break;
    }
  }
  return { bounds: values };
}

/** Members from the least value on, the nicest first; infinity is nobody's choice. */
function candidates(set: OrderedSet, least: number, { from, steps }: Taste): readonly number[] {
  const start = set.ceil(Math.max(least, from)) ?? least;
  return [start, least]
    .flatMap((low) => steps.map((step) => from + multipleFrom(low - from, step)))
    .filter((number) => Number.isFinite(number) && set.ceil(number) === number);
}

/** The least multiple from there on, written as people write it: 0.3 and not three times the double that is next to 0.1. */
function multipleFrom(low: number, step: number): number {
  const parts = Math.round(1 / step);
  const of = (count: number) => (step < 1 ? count / parts : count * step);
  const count = Math.ceil(low / step);
  return of(count) < low ? of(count + 1) : of(count);
}
