import { edgesByStart, edgesOf } from "./edges.ts";
import { anyValues, type LeastValues, leastFrom, leastValues, type Wish } from "./least-values.ts";
import type { OrderedFact, Pair, Valuation } from "./ordered-fact.ts";
import type { OrderedSet } from "./ordered-set.ts";

/** Numbers that people like, the best first: multiples of these, counted from a number that means something. */
export interface Taste {
  readonly from: number;
  readonly steps: readonly number[];
}

/**
 * Values that satisfy the assignment and that a person would have chosen, each as simple as the others allow; or literals of which
 * one must not hold.
 */
export function simpleValues(
  tastes: ReadonlyMap<OrderedFact, Taste>,
  pairs: readonly Pair[],
  value: Valuation,
): LeastValues {
  const found = leastValues(tastes.keys(), pairs, value);
  if ("conflict" in found) return found;
  const out = edgesByStart(edgesOf(pairs, value));
  const asTheyCome = { values: found.bounds, nicer: anyValues.nicer };
  const begun = coarsest(tastes, value, (wish) => leastFrom(tastes.keys(), out, value, wish));
  const { nicer } = begun ?? asTheyCome;
  let { values } = begun ?? asTheyCome;
  for (const [fact, taste] of tastes) {
    const least = values.get(fact);
    if (least === undefined) continue;
    for (const wanted of candidates(fact.members(value).set, least, taste)) {
      const atLeast = new Map(values).set(fact, wanted);
      const raised = leastFrom(tastes.keys(), out, value, { atLeast, nicer });
      if ("conflict" in raised) continue;
      values = raised.bounds;
      break;
    }
  }
  return { bounds: values };
}

/** How far in front of the number that means something values may begin, in steps. */
const reaches = [0, 1, 2, 5, 10, 20, 50, 100, 1_000, 10_000, 1_000_000];

/** The coarsest values that all facts can have together, beginning nearest to what means something; undefined where there are none. */
function coarsest(
  tastes: ReadonlyMap<OrderedFact, Taste>,
  value: Valuation,
  least: (wish: Wish) => LeastValues,
): (Pick<Wish, "nicer"> & { readonly values: Wish["atLeast"] }) | undefined {
  const sets = new Map([...tastes.keys()].map((fact) => [fact, fact.members(value).set]));
  const finest = Math.max(...[...tastes.values()].map(({ steps }) => steps.length));
  // Values are as fine as they must be; then those that must lie between are as they come.
  for (const exceptions of [false, true]) {
    for (let fineness = 0; fineness < finest; fineness += 1) {
      const nicer: Wish["nicer"] = (fact, member, roof) => {
        const multiple = multipleIn(sets.get(fact), member, tastes.get(fact), fineness);
        return exceptions && multiple >= roof ? member : multiple;
      };
      for (const reach of reaches) {
        const atLeast = new Map<OrderedFact, number>();
        for (const [fact, { from, steps }] of tastes) {
          const start = from - reach * (steps[0] ?? 1);
          if (Number.isFinite(sets.get(fact)?.ceil(start))) atLeast.set(fact, start);
        }
        const found = least({ atLeast, nicer });
        if ("bounds" in found) return { values: found.bounds, nicer };
      }
    }
  }
  return undefined;
}

/** The first member from there on that is a multiple of so fine a step; the member itself where there is none. */
function multipleIn(
  set: OrderedSet | undefined,
  member: number,
  taste: Taste | undefined,
  fineness: number,
): number {
  const step = taste?.steps[fineness] ?? taste?.steps.at(-1);
  if (taste === undefined || step === undefined || !Number.isFinite(member)) return member;
  const multiple = taste.from + multipleFrom(member - taste.from, step);
  return set?.ceil(multiple) === multiple ? multiple : member;
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
