import { lineColumn } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";

/** The text of the span as its author wrote it. */
export function writtenText({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

/** Where the piece first stands inside the span, from an offset on; the whole span where it is spelled differently. */
export function spanOfWords(piece: string, span: Span, from = span.start): Span {
  const { source } = span;
  const start = source.text.indexOf(piece, from);
  const end = start + piece.length;
  return start === -1 || end > span.end ? span : { source, start, end };
}

/** "shop.rules:12": where the span starts, for people. */
export function lineOf({ source, start }: Span): string {
  return `${source.path}:${lineColumn(source, start).line}`;
}
