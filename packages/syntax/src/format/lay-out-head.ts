import { displayWidth } from "@annae/vocabulary/text";
import { fill, flatText } from "./fill.ts";
import { isBlockText, layOutBlockText } from "./lay-out-block-text.ts";
import { layOutRule } from "./lay-out-rule.ts";
import type { Led } from "./leads.ts";
import { indentWidth, type Line, spaces } from "./lines.ts";
import { type LayoutPiece, mustBreak } from "./pieces.ts";
import type { Statement } from "./statements.ts";

/** How far a line that continues a statement stands in. */
const hangingIndent = 4;

/** A statement up to its `{`, with its beginnings as wide as the columns. */
export function layOutHead(
  statement: Statement,
  { leads, rest }: Led,
  columns: readonly number[],
  indent: number,
): readonly Line[] {
  const aligned = columns.length >= leads.length;
  const pieces = layOutTexts(aligned ? rest : [...leads.flat(), ...rest], statement, indent);
  const lead = aligned ? leadText(leads, columns, indent) : spaces(indent);
  if (leads.length === 0 || pieces[0]?.level !== mustBreak)
    return layOutRest(statement, pieces, lead, indent);
  const note = leads.at(-1)?.at(-1)?.note ?? null;
  const below = layOutRest(statement, pieces, spaces(displayWidth(lead)), indent);
  return [{ text: lead.trimEnd(), note }, ...below];
}

function leadText(leads: Led["leads"], columns: readonly number[], indent: number): string {
  const texts = leads.map((lead, at) => {
    const text = flatText(lead);
    return text + spaces(Math.max(1, (columns[at] ?? 0) - displayWidth(text)));
  });
  return spaces(indent) + texts.join("");
}

function layOutRest(
  { sort }: Statement,
  pieces: readonly LayoutPiece[],
  lead: string,
  indent: number,
): readonly Line[] {
  return sort === "rule" ? layOutRule(pieces, lead) : fill(pieces, lead, indent + hangingIndent);
}

/** The pieces with the lines of their `"""` blocks under the statement's words. */
function layOutTexts(
  pieces: readonly LayoutPiece[],
  { sort, words }: Statement,
  indent: number,
): readonly LayoutPiece[] {
  const isText = sort === "part" && words[0]?.text === "text";
  return pieces.map((piece) =>
    isBlockText(piece.text) && (isText || piece.text.includes("\n"))
      ? { ...piece, text: layOutBlockText(piece.text, indent + indentWidth) }
      : piece,
  );
}
