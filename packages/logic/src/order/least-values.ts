import type { Literal } from "../solver/solver.ts";
import { edgesByStart, edgesOf, strictCircle } from "./edges.ts";
import type { Members, OrderedFact, Pair, Valuation } from "./ordered-fact.ts";

/** The least value of each fact, or literals of which one must not hold. */
export type LeastValues =
  | { readonly bounds: ReadonlyMap<OrderedFact, number> }
  | { readonly conflict: readonly Literal[] };

/** Why a fact is not below its bound: literals, on top of why another fact is not below its own. */
interface Reason {
  readonly because: readonly Literal[];
  readonly before: Reason | null;
}

interface Bound {
  readonly value: number;
  readonly reason: Reason;
}

/** The least values that the assignment allows. */
export function leastValues(
  facts: Iterable<OrderedFact>,
  pairs: readonly Pair[],
  value: Valuation,
): LeastValues {
  const edges = edgesOf(pairs, value);
  const circle = strictCircle(edges);
  if (circle !== null) return { conflict: circle.map(({ because }) => because) };
  return leastFrom(facts, edgesByStart(edges), value);
}

/** Where values are looked for. */
export interface Wish {
  /** Of each fact, the value from which on. */
  readonly atLeast: ReadonlyMap<OrderedFact, number>;
  /** A member from there on that is liked better, where the fact must stay below the roof. */
  readonly nicer: (fact: OrderedFact, member: number, roof: number) => number;
}

export const anyValues: Wish = { atLeast: new Map(), nicer: (_, member) => member };

/**
 * The least values that are wished for. Bounds only rise, from the facts' own cuts and along what is said of pairs, so what
 * is reached is itself a solution, whatever the sets are; only without a wish a conflict says that there is none. For edges
 * without a strict circle.
 */
export function leastFrom(
  facts: Iterable<OrderedFact>,
  out: ReturnType<typeof edgesByStart>,
  value: Valuation,
  wish: Wish = anyValues,
): LeastValues {
  const bounds = new Map<OrderedFact, Bound>();
  const open: OrderedFact[] = [];
  for (const fact of facts) {
    const bound = ownBound(fact, value, wish);
    if ("conflict" in bound) return bound;
    bounds.set(fact, bound);
    open.push(fact);
  }
  for (let fact = open.shift(); fact !== undefined; fact = open.shift()) {
    const from = bounds.get(fact);
    if (from === undefined) continue;
    for (const { to, strict, because } of out.get(fact) ?? []) {
      const known = bounds.get(to);
      const free =
        known !== undefined && (strict ? known.value > from.value : known.value >= from.value);
      if (free) continue;
      const raised = raise(
        to,
        { ...from, strict },
        { because: [because], before: from.reason },
        value,
        wish,
      );
      if ("conflict" in raised) return raised;
      bounds.set(to, raised);
      open.push(to);
    }
  }
  return { bounds: new Map([...bounds].map(([fact, bound]) => [fact, bound.value])) };
}

/** What the fact's own cuts say: the highest one that it is not below. */
function ownBound(
  fact: OrderedFact,
  value: Valuation,
  wish: Wish,
): Bound | { readonly conflict: readonly Literal[] } {
  const cut = fact.cuts.findLast(({ literal }) => !value(literal));
  const start = cut?.at ?? Number.NEGATIVE_INFINITY;
  const reason = { because: cut === undefined ? [] : [-cut.literal], before: null };
  const from = Math.max(start, wish.atLeast.get(fact) ?? start);
  return raise(fact, { value: from, strict: false }, reason, value, wish);
}

/** The least member from there on, if no cut forbids it. */
function raise(
  fact: OrderedFact,
  { value: from, strict }: { readonly value: number; readonly strict: boolean },
  reason: Reason,
  value: Valuation,
  { nicer }: Wish,
): Bound | { readonly conflict: readonly Literal[] } {
  const { set, because } = fact.members(value);
  const member = strict ? set.next(from) : set.ceil(from);
  const whole: Reason = { because, before: reason };
  const roof = fact.cuts.find(({ literal }) => value(literal));
  if (member === undefined) return { conflict: literalsOf(whole) };
  const liked = nicer(fact, member, roof?.at ?? Number.POSITIVE_INFINITY);
  if (roof !== undefined && liked >= roof.at)
    return { conflict: [roof.literal, ...literalsOf(whole)] };
  return { value: liked, reason: whole };
}

function literalsOf(reason: Reason): readonly Literal[] {
  const literals = new Set<Literal>();
  for (let step: Reason | null = reason; step !== null; step = step.before) {
    for (const literal of step.because) literals.add(literal);
  }
  return [...literals];
}

export type { Members };
