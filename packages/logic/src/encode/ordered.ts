import { assertNever, type Comparison } from "@annae/vocabulary";
import type { Cut, OrderedFact, Pair } from "../order/ordered-fact.ts";
import type { OrderedSet } from "../order/ordered-set.ts";
import type { Literal } from "../solver/solver.ts";
import type { Circuit } from "./circuit.ts";
import type { Scale } from "./scale.ts";

/** Variables of a fact whose values are in order, with the set they are from. */
export interface OrderedVariable extends OrderedFact {
  readonly kind: "ordered";
  readonly scale: Scale;
  /** The members of the scale's shape. */
  readonly set: OrderedSet;
  /** The only values that it is supposed to have; absent: all of its set. */
  readonly supposed?: readonly number[];
}

/** Whether the fact compares so with the number. */
export function comparesWith(
  circuit: Circuit,
  variable: OrderedVariable,
  by: Comparison,
  number: number,
): Literal {
  const { ceil, next } = variable.set;
  const below = cutAt(circuit, variable, ceil(number));
  const upTo = cutAt(circuit, variable, next(number));
  return relationLiteral(
    circuit,
    by,
    () => below,
    () => upTo,
  );
}

/** A comparison, made of whether the left side is below the right one, and at most the same. */
export function relationLiteral(
  { and }: Circuit,
  by: Comparison,
  below: () => Literal,
  upTo: () => Literal,
): Literal {
  switch (by) {
    case "<":
      return below();
    case "<=":
      return upTo();
    case ">":
      return -upTo();
    case ">=":
      return -below();
    case "is":
      return and([-below(), upTo()]);
    case "isNot":
      return -and([-below(), upTo()]);
    default:
      return assertNever(by);
  }
}

/** Whether the fact is below the member of its set; undefined: above all members. */
function cutAt(
  circuit: Circuit,
  { cuts, set }: OrderedVariable,
  member: number | undefined,
): Literal {
  if (member === undefined) return circuit.always;
  if (member <= set.least) return -circuit.always;
  const place = placeOf(cuts, member);
  const found = cuts[place];
  if (found?.at === member) return found.literal;
  const cut: Cut = { at: member, literal: circuit.newVar() };
  const before = cuts[place - 1];
  if (before !== undefined) circuit.add([-before.literal, cut.literal]);
  if (found !== undefined) circuit.add([-cut.literal, found.literal]);
  cuts.splice(place, 0, cut);
  return cut.literal;
}

/** How many cuts are below the member. */
function placeOf(cuts: readonly Cut[], member: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.at ?? member) < member) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two facts compare so; remembers the pair. */
export function comparesWithFact(
  circuit: Circuit,
  pairs: Pair[],
  [left, right]: readonly [OrderedVariable, OrderedVariable],
  by: Comparison,
): Literal {
  const { below, above } = pairOf(circuit, pairs, left, right);
  return relationLiteral(
    circuit,
    by,
    () => below,
    () => -above,
  );
}

function pairOf(
  circuit: Circuit,
  pairs: Pair[],
  left: OrderedVariable,
  right: OrderedVariable,
): Pick<Pair, "below" | "above"> {
  if (left === right) return { below: -circuit.always, above: -circuit.always };
  for (const pair of pairs) {
    if (pair.left === left && pair.right === right) return pair;
    if (pair.left === right && pair.right === left) {
      return { below: pair.above, above: pair.below };
    }
  }
  const pair: Pair = { left, right, below: circuit.newVar(), above: circuit.newVar() };
  circuit.add([-pair.below, -pair.above]);
  pairs.push(pair);
  return pair;
}
