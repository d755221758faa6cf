import type { Moment } from "./values.ts";

/** Milliseconds from the moment on: infinitely many where it never was, none where it is later, as for an event that comes late. */
export function timeSince(at: Moment, moment: Moment | null): number {
  return moment === null ? Number.POSITIVE_INFINITY : Math.max(0, at - moment);
}
