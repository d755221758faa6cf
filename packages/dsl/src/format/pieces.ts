import { keywordTexts } from "../1-tokens/keywords.ts";
import { displayWidth } from "../diagnostics/display-width.ts";
import { type Comment, isLineComment, type Word } from "./words.ts";

/** A word or a comment inside a statement, and what the layout may do around it. */
export interface Piece {
  readonly text: string;
  /** Columns; of the first line where there are several. */
  readonly width: number;
  /** Whether it clings to what is before it. */
  readonly clings: boolean;
  /** Where it must begin a line, 0; where it may, how gladly: less is more gladly; null where it may not. */
  readonly level: number | null;
  /** A comment that stands on its own line. */
  readonly ownLine: boolean;
  /** The comment that ends its line. */
  readonly note: string | null;
}

/** The level of a piece that must begin a line. */
export const mustBreak = 0;

const keywords: ReadonlySet<string> = new Set(keywordTexts);

const clinging: ReadonlySet<string> = new Set([",", ";", ":", ")"]);
const attracting: ReadonlySet<string> = new Set(["(", "!", "+"]);

/** Before which words a line may end, outside of parentheses; in parentheses less gladly, the deeper the less. */
const levels: Readonly<Record<string, number>> = { if: 1, else: 1, "=>": 1, or: 2, and: 3 };
const afterComma = 4;
const levelsDeeper = 3;

/** The words of a statement and the comments among them as pieces. */
export function piecesOf(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let last = "";
  for (const word of words) {
    const broken = addComments(pieces, word);
    if (word.gap.comments.length > 0) last = "";
    const level = broken ? mustBreak : levelBefore(word.text, last, depth);
    const clings = clinging.has(word.text) || attracting.has(last);
    pieces.push(piece(word.text, { clings, level }));
    last = word.text;
    if (last === "(") depth += 1;
    if (last === ")") depth -= 1;
  }
  return pieces;
}

function piece(text: string, more: Partial<Piece> = {}): Piece {
  const width = displayWidth(text.split("\n", 1)[0] ?? "");
  return { text, width, clings: false, level: null, ownLine: false, note: null, ...more };
}

function levelBefore(text: string, last: string, depth: number): number | null {
  const level = Object.hasOwn(levels, text) ? levels[text] : undefined;
  if (level !== undefined) return level + depth * levelsDeeper;
  return last === "," && !keywords.has(text) ? afterComma + depth * levelsDeeper : null;
}

/** Adds the comments before the word, and says whether it must begin a line after them. */
function addComments(pieces: Piece[], { gap }: Word): boolean {
  let broken = false;
  gap.comments.forEach((comment, index) => {
    const after = gap.comments[index + 1]?.newlines ?? gap.newlines;
    const last = pieces.at(-1);
    if (endsLine(comment, after) && last !== undefined && !broken) {
      pieces[pieces.length - 1] = { ...last, note: comment.text };
      broken = true;
    } else if (standsAlone(comment, after)) {
      pieces.push(piece(comment.text, { level: mustBreak, ownLine: true }));
      broken = true;
    } else {
      pieces.push(piece(comment.text, { level: broken ? mustBreak : null }));
      broken = false;
    }
  });
  return broken;
}

/** Whether it stands behind something and ends its line. */
function endsLine({ text, newlines }: Comment, newlinesAfter: number): boolean {
  if (newlines > 0 || text.includes("\n")) return false;
  return isLineComment(text) || newlinesAfter > 0;
}

/** Whether it has its lines for itself. */
function standsAlone({ newlines }: Comment, newlinesAfter: number): boolean {
  return newlines > 0 && newlinesAfter > 0;
}
