import { diffArrays } from "diff";

/** A stretch of a text: `from` inside, `to` outside, in UTF-16 units. */
export interface ChangedStretch {
  readonly from: number;
  readonly to: number;
}

/** So many lines may be others before everything between the first and the last counts as changed. */
const mostCompared = 400;

/** The lines of the text that are not those of the one before it; what was only taken out is not seen. */
export function changedStretches(before: string, now: string): readonly ChangedStretch[] {
  const [old, lines] = [before.split("\n"), now.split("\n")];
  const parts = diffArrays(old, lines, { maxEditLength: mostCompared }) ?? [
    { added: true, removed: false, value: lines },
  ];
  const found: ChangedStretch[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    if (removed) continue;
    const length = value.reduce((sum, line) => sum + line.length + 1, 0);
    if (added) found.push({ from: at, to: at + length - 1 });
    at += length;
  }
  return found;
}
