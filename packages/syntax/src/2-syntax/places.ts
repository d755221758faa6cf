import { partitionPoint } from "../0-source/partition-point.ts";
import type { SourceFile } from "../0-source/source-file.ts";
import type { Locate } from "../0-source/span.ts";
import type { Sequence } from "../1-tokens/sequence.ts";
import type { Token } from "../1-tokens/tokens.ts";
import type { ReadStep } from "./steps.ts";

/** More versions of a text are not kept for the steps that were read in them. */
const mostVersions = 32;

/** Steps of one version that have moved by the same distance, one after another. */
interface Run {
  readonly start: number;
  readonly shift: number;
}

/** Where the places in steps that were read in earlier versions are by now. */
export function placesOf(
  source: SourceFile,
  tokens: Sequence<Token>,
  steps: readonly ReadStep[],
): Locate {
  let runs: ReadonlyMap<SourceFile, readonly Run[]> | null = null;
  return (span) => {
    if (span.source === source) return span;
    runs ??= runsOf(source, tokens, steps);
    const known = runs.get(span.source);
    if (known === undefined) return span;
    const shift = shiftAt(known, span.start);
    return { source, start: span.start + shift, end: span.end + shift };
  };
}

function runsOf(
  source: SourceFile,
  tokens: Sequence<Token>,
  steps: readonly ReadStep[],
): ReadonlyMap<SourceFile, readonly Run[]> {
  const runs = new Map<SourceFile, Run[]>();
  let index = 0;
  for (const { source: version, start, size } of steps) {
    const now = tokens.startAt(index);
    index += size;
    if (version === source || now === undefined) continue;
    const known = runs.get(version) ?? [];
    if (known.length === 0) runs.set(version, known);
    if (known.at(-1)?.shift !== now - start) known.push({ start, shift: now - start });
  }
  return runs;
}

function shiftAt(runs: readonly Run[], offset: number): number {
  const behind = partitionPoint(runs, ({ start }) => start <= offset);
  return runs[Math.max(0, behind - 1)]?.shift ?? 0;
}

/** Versions whose steps are read again, so that their texts can be let go: all but the one with the most, once there are many. */
export function worthlessVersions(steps: readonly ReadStep[]): ReadonlySet<SourceFile> {
  const counts = new Map<SourceFile, number>();
  for (let at = 0; at < steps.length; ) {
    const first = steps[at];
    if (first === undefined) break;
    const begun = at;
    while (steps[at]?.source === first.source) at += 1;
    counts.set(first.source, (counts.get(first.source) ?? 0) + at - begun);
  }
  if (counts.size <= mostVersions) return new Set();
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return new Set(byCount.slice(1).map(([source]) => source));
}
