import type { Valuation } from "../order/ordered-fact.ts";
import type { Literal } from "../solver/solver.ts";

/** A literal that says that one moment is at least so many milliseconds behind an earlier one. */
export interface Gap {
  readonly later: number;
  readonly earlier: number;
  readonly ms: number;
  readonly literal: Literal;
}

/** A time for each moment, in milliseconds from the earliest on; or literals of which one must not hold. */
export type Placed =
  | { readonly times: readonly number[] }
  | { readonly conflict: readonly Literal[] };

/** Times that people like better than a millisecond less or more. */
const tastes = [60_000, 1_000, 1] as const;

/** Times that keep all gaps as the assignment has them, in whole minutes where that can be. `behind`: by moment, which it is not before; null: all earlier ones. */
export function placeMoments(
  behind: readonly (ReadonlySet<number> | null)[],
  gaps: readonly Gap[],
  value: Valuation,
): Placed {
  let placed: Placed = { times: [] };
  for (const taste of tastes) {
    placed = earliest(behind.length, boundsOf(behind, gaps, value, taste));
    if ("times" in placed) return placed;
  }
  return placed;
}

/** `to` is at least so many milliseconds behind `from`, because of the literal; null: because of their order. */
interface Bound {
  readonly from: number;
  readonly to: number;
  readonly ms: number;
  readonly because: Literal | null;
}

function boundsOf(
  behind: readonly (ReadonlySet<number> | null)[],
  gaps: readonly Gap[],
  value: Valuation,
  taste: number,
): readonly Bound[] {
  const inOrder = behind.flatMap((before, to) =>
    [...(before ?? Array(to).keys())].map((from): Bound => ({ from, to, ms: 0, because: null })),
  );
  const apart = gaps.map(
    ({ later, earlier, ms, literal }): Bound =>
      value(literal)
        ? { from: earlier, to: later, ms: Math.ceil(ms / taste) * taste, because: literal }
        : {
            from: later,
            to: earlier,
            ms: -Math.floor((ms - 1) / taste) * taste,
            because: -literal,
          },
  );
  return [...inOrder, ...apart];
}

/** The earliest times that keep all bounds (Bellman and Ford); a circle that never ends is a contradiction. */
function earliest(count: number, bounds: readonly Bound[]): Placed {
  const times = Array<number>(count).fill(0);
  const raisedBy: (Bound | undefined)[] = [];
  for (let round = 0; ; round += 1) {
    let last: Bound | undefined;
    for (const bound of bounds) {
      const least = (times[bound.from] ?? 0) + bound.ms;
      if (least <= (times[bound.to] ?? 0)) continue;
      times[bound.to] = least;
      raisedBy[bound.to] = bound;
      last = bound;
    }
    if (last === undefined) return { times };
    if (round === count) return { conflict: circleAt(last, raisedBy, count) };
  }
}

function circleAt(
  start: Bound,
  raisedBy: readonly (Bound | undefined)[],
  steps: number,
): readonly Literal[] {
  let inside = start.to;
  for (let step = 0; step < steps; step += 1) inside = raisedBy[inside]?.from ?? inside;
  const literals: Literal[] = [];
  let moment = inside;
  do {
    const bound = raisedBy[moment];
    if (bound === undefined) break;
    if (bound.because !== null) literals.push(bound.because);
    moment = bound.from;
  } while (moment !== inside);
  return literals;
}
