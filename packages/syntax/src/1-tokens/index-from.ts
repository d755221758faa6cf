import { partitionPoint } from "../0-source/partition-point.ts";

/** Index of the first thing at the offset or behind it; their number where there is none. The things stand in order. */
export function indexFrom(
  things: readonly { readonly startOffset: number }[],
  offset: number,
): number {
  return partitionPoint(things, ({ startOffset }) => startOffset < offset);
}
