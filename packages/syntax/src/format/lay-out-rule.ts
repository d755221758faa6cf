import { displayWidth } from "@annae/vocabulary/text";
import { fill, fitsLine } from "./fill.ts";
import { type Line, spaces } from "./lines.ts";
import { type LayoutPiece, mustBreak } from "./pieces.ts";

/** How far a line that continues an action stands in. */
const hangingIndent = 2;

/** What stands before the first action of a rule and on its line. */
const openings: ReadonlySet<string> = new Set(["then", "otherwise"]);

/**
 * A rule behind `lead`, which holds its indentation and label: on one line; or `when` and `then` on a line each; or each
 * action on its own line as well. What is broken is aligned with what it belongs to.
 */
export function layOutRule(pieces: readonly LayoutPiece[], lead: string): readonly Line[] {
  return belowComments(pieces, lead, (said, start) => {
    const then = said.findIndex(({ text }) => text === "then");
    if (then === -1 || fitsLine(said, displayWidth(start))) return layOutActions(said, start);
    const column = displayWidth(start);
    const last = said.slice(0, then).findLastIndex(({ comment }) => comment === null);
    return [
      ...fill(said.slice(0, last + 1), start, column),
      ...layOutActions(said.slice(last + 1), spaces(column)),
    ];
  });
}

/** Actions, with the `then` or `otherwise` in front of them if there is one. */
function layOutActions(pieces: readonly LayoutPiece[], lead: string): readonly Line[] {
  return belowComments(pieces, lead, (said, start) => {
    const column = displayWidth(start);
    if (fitsLine(said, column)) return fill(said, start, column);
    const [first, ...rest] = said;
    if (first === undefined || !openings.has(first.text)) return layOutEach(said, start, column);
    const indented = column + first.width + 1;
    if (rest[0]?.level !== mustBreak) return layOutEach(rest, `${start}${first.text} `, indented);
    return [...fill([first], start, column), ...layOutEach(rest, spaces(indented), indented)];
  });
}

function layOutEach(pieces: readonly LayoutPiece[], lead: string, column: number): readonly Line[] {
  return splitActions(pieces).flatMap((action, at) =>
    belowComments(action, at === 0 ? lead : spaces(column), (said, start) =>
      fill(said, start, column + hangingIndent),
    ),
  );
}

/** The comments that stand in front of all else on their own lines, and what is said below them. */
function belowComments(
  pieces: readonly LayoutPiece[],
  lead: string,
  layOut: (said: readonly LayoutPiece[], lead: string) => readonly Line[],
): readonly Line[] {
  const count = pieces.findIndex(({ comment }) => comment !== "ownLine");
  if (count < 1) return layOut(pieces, lead);
  const indentation = spaces(displayWidth(lead));
  const comments = pieces
    .slice(0, count)
    .map(({ text }, at) => ({ text: `${at === 0 ? lead : indentation}${text}`, note: null }));
  return [...comments, ...layOut(pieces.slice(count), indentation)];
}

/** The actions, each with its `;`. */
function splitActions(pieces: readonly LayoutPiece[]): LayoutPiece[][] {
  const actions: LayoutPiece[][] = [[]];
  pieces.forEach((piece, at) => {
    actions.at(-1)?.push(piece);
    if (piece.text === ";" && at < pieces.length - 1) actions.push([]);
  });
  return actions;
}
