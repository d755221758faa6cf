import { diff3Merge } from "node-diff3";

/** Lines that both people changed, each in another way. */
export interface DraftClash {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  /** Where mine stand in the merged text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Two drafts as one. */
export interface MergedDraft {
  /** With what either changed; where they clash, with mine. */
  readonly text: string;
  readonly clashes: readonly DraftClash[];
}

/** What two people made of one text, as one: nothing of either is lost, as it stands in the text or in a clash. */
export function mergeDrafts(base: string, mine: string, theirs: string): MergedDraft {
  const clashes: DraftClash[] = [];
  let text = "";
  for (const part of mergedParts(linesOf(base), linesOf(mine), linesOf(theirs))) {
    const start = text.length;
    text += part.mine;
    if (part.clash !== null)
      clashes.push({ ...part.clash, mine: part.mine, start, end: text.length });
  }
  return { text, clashes };
}

interface Part {
  readonly mine: string;
  readonly clash: Pick<DraftClash, "base" | "theirs"> | null;
}

/** Lines at both ends that are the same in all three are not compared: most of a long text are. */
function mergedParts(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly Part[] {
  const shortest = Math.min(base.length, mine.length, theirs.length);
  const isSame = (one: string | undefined, other: string | undefined, third: string | undefined) =>
    one === other && one === third;
  let head = 0;
  while (head < shortest && isSame(base[head], mine[head], theirs[head])) head += 1;
  let tail = 0;
  const fits = () => tail < shortest - head;
  while (fits() && isSame(base.at(-1 - tail), mine.at(-1 - tail), theirs.at(-1 - tail))) tail += 1;
  const between = (lines: readonly string[]) => lines.slice(head, lines.length - tail);
  const regions = diff3Merge(between(mine), between(base), between(theirs), {
    excludeFalseConflicts: true,
  });
  const kept = (lines: readonly string[]): Part => ({ mine: lines.join(""), clash: null });
  return [
    kept(mine.slice(0, head)),
    ...regions.map(({ ok, conflict }): Part => {
      if (conflict === undefined) return kept(ok ?? []);
      const { a, o, b } = conflict;
      return { mine: a.join(""), clash: { base: o.join(""), theirs: b.join("") } };
    }),
    kept(mine.slice(mine.length - tail)),
  ];
}

/** The lines, each with its end. */
function linesOf(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
