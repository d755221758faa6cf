import type { Moment } from "@annae/vocabulary";
import type { Side } from "./timeline.ts";

/** How much of the time from one moment to another lies inside, in milliseconds; 0 where the first is the later one. */
export function insideBetween(side: (at: Moment) => Side, from: Moment, to: Moment): number {
  let total = 0;
  for (let at = from; at < to; ) {
    const { inside, until } = side(at);
    const next = Math.min(until ?? to, to);
    if (inside) total += next - at;
    at = next;
  }
  return total;
}
