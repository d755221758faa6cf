/** Index of the first thing at the offset or behind it; their number where there is none. The things stand in order. */
export function indexFrom(
  things: readonly { readonly startOffset: number }[],
  offset: number,
): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.startOffset ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
