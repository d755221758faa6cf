/** A piece of a text that was exchanged: it began and begins at `from`, ended at `before`, and ends at `after`. */
export interface TextChange {
  readonly from: number;
  readonly before: number;
  readonly after: number;
}

/** The smallest single change that makes the second text of the first. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const from = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const behind = longest(
    shorter - from,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  );
  return { from, before: before.length - behind, after: after.length - behind };
}

/** How far two texts are the same, found in halves, because long pieces are compared fast. */
function longest(most: number, areSame: (from: number, to: number) => boolean): number {
  let same = 0;
  let end = most;
  while (same < end) {
    const middle = (same + end + 1) >> 1;
    if (areSame(same, middle)) same = middle;
    else end = middle - 1;
  }
  return same;
}
