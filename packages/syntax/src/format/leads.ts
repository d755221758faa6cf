import { fitsLine, isOneLine, lineWidth, widthOf } from "./fill.ts";
import { isBlockText } from "./lay-out-block-text.ts";
import { type LayoutPiece, layoutPieces, mustBreak } from "./pieces.ts";
import type { Statement } from "./statements.ts";
import type { Word } from "./words.ts";

/** A statement's pieces: beginnings that neighbours are aligned behind (label, keyword, time), and the rest. */
export interface Led {
  readonly leads: readonly (readonly LayoutPiece[])[];
  readonly rest: readonly LayoutPiece[];
}

/** A beginning of more columns than this, with a space behind it, pushes no neighbour to the right. */
const widestLead = 31;

/** The statement's pieces, apart where they may be aligned. A step that needs several lines is not. */
export function ledBy(statement: Statement, indent: number): Led {
  const { sort, words } = statement;
  const pieces = layoutPieces(words);
  if (sort === "step" && !fitsLine(pieces, indent)) return { leads: [], rest: pieces };
  const ends = leadEnds(statement).map((end) => layoutPieces(words.slice(0, end)).length);
  const leads = ends.map((end, at) => pieces.slice(ends[at - 1] ?? 0, end));
  return leads.every(isPlain)
    ? { leads, rest: pieces.slice(ends.at(-1) ?? 0) }
    : { leads: [], rest: pieces };
}

/** Whether it stands on one line; only behind the last beginning there may be a comment. */
function isPlain(
  lead: readonly LayoutPiece[],
  at: number,
  leads: readonly (readonly LayoutPiece[])[],
): boolean {
  if (lead.some(({ text }) => text.includes("\n")) || !isOneLine(lead)) return false;
  return (
    at === leads.length - 1 ||
    (lead.at(-1)?.note === null && leads[at + 1]?.[0]?.level !== mustBreak)
  );
}

/** How many columns each beginning takes in a run of neighbours, with the space behind it; none where there are none. */
export function leadColumns(run: readonly Led[], indent: number): readonly number[] {
  const most = run.reduce((longest, { leads }) => Math.max(longest, leads.length), 0);
  const columns = Array.from({ length: most }, (_, at) => leadColumn(run, at));
  if (most < 2) return columns;
  const start = indent + columns.reduce((sum, column) => sum + column, 0);
  const rows = run.filter(({ leads }) => leads.length > 1);
  return rows.every(({ rest }) => fitsLine(rest, start)) ? columns : [];
}

function leadColumn(run: readonly Led[], at: number): number {
  const widest = at === 0 ? widestLead : lineWidth;
  return run.reduce((column, { leads }) => {
    const width = leads[at] === undefined ? 0 : widthOf(leads[at]) + 1;
    return width > widest ? column : Math.max(column, width);
  }, 0);
}

/** Behind which words the beginnings of a statement end. */
function leadEnds({ sort, words }: Statement): readonly number[] {
  if (sort === "rule") return some(countTo(words, ":") + 1);
  if (sort === "setting" || sort === "fact") return [words[0]?.text === "override" ? 2 : 1];
  if (sort === "part") return isAlignedPart(words) ? [1] : [];
  if (sort === "step" && words[0]?.text === "at") return stepEnds(words);
  return [];
}

function isAlignedPart([keyword, text]: readonly Word[]): boolean {
  if (keyword === undefined || text === undefined || isBlockText(text.text)) return false;
  return keyword.text === "text" || keyword.text === "image" || keyword.text === "button";
}

/** Behind the time, and in front of `=>`. */
function stepEnds(words: readonly Word[]): readonly number[] {
  const time = words.findIndex(({ text }, at) => at > 0 && !/^[+\d]/.test(text));
  const arrow = countTo(words, "=>");
  return time > 1 && arrow > time ? [time, arrow] : [];
}

/** How many words stand before the symbol; -1 where it is not among them. */
function countTo(words: readonly Word[], symbol: string): number {
  return words.findIndex(({ text }) => text === symbol);
}

function some(end: number): readonly number[] {
  return end > 0 ? [end] : [];
}
