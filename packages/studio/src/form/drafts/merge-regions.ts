import { diff3Merge } from "node-diff3";

type Parts = readonly string[];

/** A stretch of what two made of one text: settled, or changed by both, each in another way. */
export type MergedRegion =
  | { readonly settled: Parts }
  | { readonly base: Parts; readonly one: Parts; readonly other: Parts };

/**
 * What two made of `base`, in stretches. Comparing costs the product of what is compared, so it is done only where both changes
 * reach into one another, and there without what is the same in all three.
 */
export function mergedRegions(base: Parts, one: Parts, other: Parts): readonly MergedRegion[] {
  const [mine, theirs] = [changeOf(base, one), changeOf(base, other)];
  if (mine.end < theirs.start) return apart(base, mine, theirs);
  if (theirs.end < mine.start) return apart(base, theirs, mine);
  const head = Math.min(mine.start, theirs.start);
  const tail = base.length - Math.max(mine.end, theirs.end);
  const between = (parts: Parts) => parts.slice(head, parts.length - tail);
  const regions = diff3Merge(between(one), between(base), between(other), {
    excludeFalseConflicts: true,
  });
  return [
    { settled: base.slice(0, head) },
    ...regions.map(({ ok, conflict }): MergedRegion => {
      if (conflict === undefined) return { settled: ok ?? [] };
      return { base: conflict.o, one: conflict.a, other: conflict.b };
    }),
    { settled: base.slice(base.length - tail) },
  ];
}

interface Change {
  /** Of the base, from here up to there … */
  readonly start: number;
  readonly end: number;
  /** … stands this now. */
  readonly now: Parts;
}

function changeOf(base: Parts, made: Parts): Change {
  const shortest = Math.min(base.length, made.length);
  let start = 0;
  while (start < shortest && base[start] === made[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && base.at(-1 - tail) === made.at(-1 - tail)) tail += 1;
  return { start, end: base.length - tail, now: made.slice(start, made.length - tail) };
}

function apart(base: Parts, first: Change, second: Change): readonly MergedRegion[] {
  return [
    { settled: base.slice(0, first.start) },
    ...[{ settled: first.now }, { settled: base.slice(first.end, second.start) }],
    ...[{ settled: second.now }, { settled: base.slice(second.end) }],
  ];
}
