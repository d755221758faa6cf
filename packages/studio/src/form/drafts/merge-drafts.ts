import { mergedRegions } from "./merge-regions.ts";

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
  for (const region of mergedRegions(linesOf(base), linesOf(mine), linesOf(theirs))) {
    const start = text.length;
    text += ("settled" in region ? region.settled : region.one).join("");
    if ("settled" in region) continue;
    const [was, other] = [region.base.join(""), region.other.join("")];
    clashes.push({ base: was, theirs: other, mine: text.slice(start), start, end: text.length });
  }
  return { text, clashes };
}

/** The lines, each with its end. */
export function linesOf(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
