import { lineColumn } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";

/** The text of the span as its author wrote it. */
export function writtenText({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

/** Where the piece first stands inside the span; the whole span where it is spelled differently there. */
export function spanOf(piece: string, span: Span): Span {
  const at = writtenText(span).indexOf(piece);
  if (at === -1) return span;
  const start = span.start + at;
  return { source: span.source, start, end: start + piece.length };
}

/** "shop.rules:12": where the span starts, for people. */
export function lineOf({ source, start }: Span): string {
  return `${source.path}:${lineColumn(source, start).line}`;
}
