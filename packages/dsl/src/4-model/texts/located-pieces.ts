import { type Span, spanOfWords, type TextLiteral } from "@annae/syntax";
import { type HolePiece, type TextPiece, textPieces } from "./template.ts";

/** A hole of a text, and where the author wrote it. */
export interface LocatedHole extends HolePiece {
  /** With its brackets; the whole text where the hole is spelled with escapes or separate jamo. */
  readonly span: Span;
  /** The name between the brackets; null where only the whole text is known. */
  readonly inside: Span | null;
}

/** The text cut at its holes, each with its place. */
export function locatedPieces(
  literal: TextLiteral,
  company: boolean,
): readonly (Exclude<TextPiece, HolePiece> | LocatedHole)[] {
  let from = literal.span.start;
  return textPieces(literal.text, company).map((piece) => {
    if (typeof piece === "string" || !("hole" in piece)) return piece;
    const located = { ...piece, ...locate(piece, literal.span, from) };
    if (located.inside !== null) from = located.span.end;
    return located;
  });
}

function locate({ hole, fallback }: HolePiece, within: Span, from: number): LocatedHole {
  const brackets = fallback === undefined ? `[${hole}]` : `[${hole}|${fallback}]`;
  let span = spanOfWords(brackets, within, from);
  while (span !== within && within.source.text[span.start - 1] === "\\") {
    span = spanOfWords(brackets, within, span.end);
  }
  if (span === within) return { hole, span, inside: null };
  const start = span.start + 1;
  return { hole, span, inside: { ...span, start, end: start + hole.length } };
}
