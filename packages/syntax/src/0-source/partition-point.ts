/** Index of the first in the list that `isBefore` does not hold for; it holds for all in front of that, and for none behind. */
export function partitionPoint<One>(list: readonly One[], isBefore: (one: One) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && isBefore(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
