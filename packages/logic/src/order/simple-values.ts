import type { Literal } from "../solver/solver.ts";
import { leastValues } from "./least-values.ts";
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
):
  | { readonly values: ReadonlyMap<OrderedFact, number> }
  | { readonly conflict: readonly Literal[] } {
  const found = leastValues(tastes.keys(), pairs, value);
  if ("conflict" in found) return found;
  let values = found.bounds;
  for (const fact of [...values.keys()].sort(
    (a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0),
  )) {
    const taste = tastes.get(fact);
    const least = values.get(fact);
    if (taste === undefined || least === undefined) continue;
    for (const wanted of candidates(fact.members(value).set, least, taste)) {
      const raised = leastValues(tastes.keys(), pairs, value, new Map(values).set(fact, wanted));
      if ("conflict" in raised) continue;
      values = raised.bounds;
      break;
    }
  }
  return { values };
}

/** Members from the least value on, the nicest first. */
function candidates(set: OrderedSet, least: number, { from, steps }: Taste): readonly number[] {
  if (least === Number.POSITIVE_INFINITY) return [];
  const start = Math.max(least, from);
  return [start, least]
    .flatMap((low) => steps.map((step) => from + Math.ceil((low - from) / step) * step))
    .filter((number) => number >= least && set.ceil(number) === number);
}
