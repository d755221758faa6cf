import { displayWidth } from "@annae/vocabulary/text";
import { keywordTexts } from "../1-tokens/keywords.ts";
import { type SplitGap, splitGap } from "./split-gap.ts";
import type { Word } from "./words.ts";

/** A word or a comment inside a statement, and what the layout may do around it. */
export interface LayoutPiece {
  readonly text: string;
  /** Columns; of the first line where there are several. */
  readonly width: number;
  /** Whether it clings to what is before it. */
  readonly clings: boolean;
  /** Where it must begin a line, 0; where it may, how gladly: less is more gladly; null where it may not. */
  readonly level: number | null;
  /** Where it is a comment: whether it has its own line, or stands before a word. */
  readonly comment: "ownLine" | "inline" | null;
  /** The comment that ends its line. */
  readonly note: string | null;
}

/** The level of a piece that must begin a line. */
export const mustBreak = 0;

const keywords: ReadonlySet<string> = new Set(keywordTexts);

const clinging: ReadonlySet<string> = new Set([",", ";", ":", ")"]);
const attracting: ReadonlySet<string> = new Set(["(", "!", "+"]);

/** Before which words a line may end, outside of parentheses; in parentheses less gladly, the deeper the less. */
const levels: Readonly<Record<string, number>> = { else: 1, "=>": 1, or: 2, and: 3 };
const afterComma = 4;
const levelsDeeper = 3;

/** The words of a statement and the comments among them as pieces. */
export function layoutPieces(words: readonly Word[]): LayoutPiece[] {
  const pieces: LayoutPiece[] = [];
  let depth = 0;
  let last = "";
  for (const { text, gap } of words) {
    const split = splitGap(gap, pieces.length === 0);
    const broken = addComments(pieces, split);
    const level = broken ? mustBreak : levelBefore(text, last, depth);
    const inline = inlineComments(split, attracting.has(last), level);
    for (const comment of inline) pieces.push(comment);
    const clings = clinging.has(text) || (attracting.has(last) && inline.length === 0);
    pieces.push(piece(text, { clings, level: inline.length === 0 ? level : null }));
    last = text;
    if (last === "(") depth += 1;
    if (last === ")") depth -= 1;
  }
  return pieces;
}

function piece(text: string, more: Partial<LayoutPiece> = {}): LayoutPiece {
  const width = displayWidth(text.split("\n", 1)[0] ?? "");
  return { text, width, clings: false, level: null, comment: null, note: null, ...more };
}

function levelBefore(text: string, last: string, depth: number): number | null {
  const level = Object.hasOwn(levels, text) ? levels[text] : undefined;
  if (level !== undefined) return level + depth * levelsDeeper;
  return last === "," && !keywords.has(text) ? afterComma + depth * levelsDeeper : null;
}

/** Adds the comments that end a line or have their own, and says whether what follows must begin one. */
function addComments(pieces: LayoutPiece[], { behind, above }: SplitGap): boolean {
  const last = pieces.pop();
  if (last !== undefined) pieces.push({ ...last, note: behind });
  for (const { text } of above) {
    pieces.push(piece(text, { level: mustBreak, comment: "ownLine" }));
  }
  return behind !== null || above.length > 0;
}

/** The comments in front of a word, which go where it goes. */
function inlineComments(
  { inline }: SplitGap,
  clings: boolean,
  level: number | null,
): LayoutPiece[] {
  return inline.map(({ text }, at) =>
    piece(text, { comment: "inline", clings: clings && at === 0, level: at === 0 ? level : null }),
  );
}
