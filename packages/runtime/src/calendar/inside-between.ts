import type { Moment } from "@annae/vocabulary";
import type { Within } from "./timeline.ts";

/** How many beginnings are kept: a conversation asks about few. */
const kept = 8;

/**
 * How much of the time from one moment to another lies inside, in milliseconds; 0 where the first is the later one.
 * Asked again from the same beginning, only what has come since is looked at.
 */
export function createInsideBetween(
  side: (at: Moment) => Within,
): (from: Moment, to: Moment) => number {
  const known = new Map<Moment, { readonly to: Moment; readonly total: number }>();
  return (from, to) => {
    const before = known.get(from);
    const start = before !== undefined && before.to <= to ? before : { to: from, total: 0 };
    const total = start.total + walk(side, start.to, to);
    if (known.size >= kept) known.clear();
    known.set(from, { to: Math.max(from, to), total });
    return total;
  };
}

function walk(side: (at: Moment) => Within, from: Moment, to: Moment): number {
  let total = 0;
  for (let at = from; at < to; ) {
    const { inside, until } = side(at);
    const next = Math.min(until ?? to, to);
    if (inside) total += next - at;
    at = next;
  }
  return total;
}
