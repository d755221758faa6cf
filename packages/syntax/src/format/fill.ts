import { displayWidth } from "@annae/vocabulary/text";
import { type Line, spaces } from "./lines.ts";
import { type LayoutPiece, mustBreak } from "./pieces.ts";

/** Columns of a line, without the comment at its end. */
export const lineWidth = 100;

/** Behind these the lines that continue a statement are aligned. */
const anchors: ReadonlySet<string> = new Set(["when", "if", "=>"]);

interface Sheet {
  readonly lines: Line[];
  /** Where lines begin that are broken outside of any condition. */
  readonly hang: number;
  /** Columns behind what is being read: `when`, `if`, open parentheses. */
  aligned: number[];
  /** Columns that the last line takes. */
  column: number;
}

/** Columns that the pieces take on one line. */
export function widthOf(pieces: readonly LayoutPiece[]): number {
  return pieces.reduce(
    (sum, { width, clings }, at) => sum + width + (at === 0 || clings ? 0 : 1),
    0,
  );
}

/** Whether the pieces can stand on one line that begins at the column. */
export function fitsLine(pieces: readonly LayoutPiece[], column: number): boolean {
  return isOneLine(pieces) && column + widthOf(pieces) <= lineWidth;
}

/** The pieces on one line, which they must be able to stand on. */
export function flatText(pieces: readonly LayoutPiece[]): string {
  return pieces.map(({ text, clings }, at) => (at === 0 || clings ? text : ` ${text}`)).join("");
}

/**
 * The pieces as lines, broken where they are too long: the first begins behind `lead`, which may hold more than spaces;
 * lines that continue it begin at the column `hang`, or under the condition that they belong to.
 */
export function fill(pieces: readonly LayoutPiece[], lead: string, hang: number): Line[] {
  const column = displayWidth(lead);
  const sheet: Sheet = { lines: [{ text: lead, note: null }], hang, aligned: [], column };
  place(sheet, pieces, true);
  return sheet.lines;
}

function place(sheet: Sheet, pieces: readonly LayoutPiece[], atStart: boolean): void {
  const level = pieces
    .slice(1)
    .reduce<number | null>((least, piece) => lesser(least, piece.level), null);
  const [first] = pieces;
  const space = atStart || first?.clings ? 0 : 1;
  if (level === null || fitsLine(pieces, sheet.column + space)) {
    for (const piece of pieces) write(sheet, piece, atStart && piece === first);
    return;
  }
  let tall = false;
  split(pieces, level).forEach((part, at) => {
    const breaks = at > 0 && (tall || !followsOnLine(part, sheet));
    if (breaks) beginLine(sheet, part[0]);
    const { length } = sheet.lines;
    place(sheet, part, breaks || (atStart && at === 0));
    tall = sheet.lines.length > length;
  });
}

function followsOnLine(part: readonly LayoutPiece[], { column }: Sheet): boolean {
  return part[0]?.level !== mustBreak && fitsLine(part, column + 1);
}

function lesser(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

/** Whether nothing among the pieces must begin a line. */
export function isOneLine(pieces: readonly LayoutPiece[]): boolean {
  return pieces.every(
    ({ level, note }, at) =>
      (at === 0 || level !== mustBreak) && (note === null || at === pieces.length - 1),
  );
}

/** The pieces in parts, each of which but the first begins with a piece of the level. */
function split(pieces: readonly LayoutPiece[], level: number): LayoutPiece[][] {
  const parts: LayoutPiece[][] = [];
  pieces.forEach((piece, at) => {
    if (at === 0 || piece.level === level) parts.push([piece]);
    else parts.at(-1)?.push(piece);
  });
  return parts;
}

function beginLine(sheet: Sheet, piece: LayoutPiece | undefined): void {
  if (piece?.level === 1) sheet.aligned = [];
  sheet.column = sheet.aligned.at(-1) ?? sheet.hang;
  sheet.lines.push({ text: spaces(sheet.column), note: null });
}

function write(sheet: Sheet, piece: LayoutPiece, atStart: boolean): void {
  const last = sheet.lines.pop() ?? { text: "", note: null };
  const space = atStart || piece.clings ? "" : " ";
  sheet.lines.push({ text: `${last.text}${space}${piece.text}`, note: piece.note });
  const rest = piece.text.lastIndexOf("\n");
  sheet.column =
    rest === -1
      ? sheet.column + space.length + piece.width
      : displayWidth(piece.text.slice(rest + 1));
  if (piece.text === "(") sheet.aligned.push(sheet.column);
  else if (piece.text === ")") sheet.aligned.pop();
  else if (anchors.has(piece.text)) sheet.aligned = [sheet.column + 1];
  else if (piece.text === "else") sheet.aligned = [];
}
