import { displayWidth } from "../diagnostics/display-width.ts";
import { fill, fitsLine } from "./fill.ts";
import { type Line, spaces } from "./lines.ts";
import { mustBreak, type Piece } from "./pieces.ts";

/** How far a line that continues an action stands in. */
const hangingIndent = 2;

/** What stands before the first action of a rule and on its line. */
const openings: ReadonlySet<string> = new Set(["then", "otherwise"]);

/**
 * A rule behind `lead`, which holds its indentation and label: on one line; or `when` and `then` on a line each; or each
 * action on its own line as well. What is broken is aligned with what it belongs to.
 */
export function layOutRule(pieces: readonly Piece[], lead: string): readonly Line[] {
  const column = displayWidth(lead);
  if (fitsLine(pieces, column)) return fill(pieces, lead, column);
  const [first, ...rest] = pieces;
  if (first?.ownLine) return [...fill([first], lead, column), ...layOutRule(rest, spaces(column))];
  const then = pieces.findIndex(({ text }) => text === "then");
  if (then === -1) return layOutActions(pieces, lead);
  const condition = pieces.slice(0, then);
  const last = condition.findLastIndex(({ ownLine }) => !ownLine);
  return [
    ...fill(condition.slice(0, last + 1), lead, column),
    ...layOutActions(pieces.slice(last + 1), spaces(column)),
  ];
}

function layOutActions(pieces: readonly Piece[], lead: string): readonly Line[] {
  const column = displayWidth(lead);
  if (fitsLine(pieces, column)) return fill(pieces, lead, column);
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  if (first.ownLine) {
    return [...fill([first], lead, column), ...layOutActions(rest, spaces(column))];
  }
  if (!openings.has(first.text)) return layOutEach(pieces, lead, column);
  const indented = column + first.width + 1;
  if (rest[0]?.level !== mustBreak) return layOutEach(rest, `${lead}${first.text} `, indented);
  return [...fill([first], lead, column), ...layOutEach(rest, spaces(indented), indented)];
}

function layOutEach(pieces: readonly Piece[], lead: string, column: number): readonly Line[] {
  return splitActions(pieces).flatMap((action, at) =>
    layOutAction(action, at === 0 ? lead : spaces(column), column),
  );
}

function layOutAction(pieces: readonly Piece[], lead: string, column: number): readonly Line[] {
  const [first, ...rest] = pieces;
  if (!first?.ownLine) return fill(pieces, lead, column + hangingIndent);
  return [...fill([first], lead, column), ...layOutAction(rest, spaces(column), column)];
}

/** The actions, each with its `;`. */
function splitActions(pieces: readonly Piece[]): Piece[][] {
  const actions: Piece[][] = [[]];
  pieces.forEach((piece, at) => {
    actions.at(-1)?.push(piece);
    if (piece.text === ";" && at < pieces.length - 1) actions.push([]);
  });
  return actions;
}
