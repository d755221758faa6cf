import type { SourceFile, Span } from "@annae/syntax";
import type { Location, Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

const documents = new WeakMap<SourceFile, TextDocument>();

/** The file as the protocol counts it: lines from 0, ended by CR, LF or both; characters in UTF-16 units. */
function documentOf(source: SourceFile): TextDocument {
  const known = documents.get(source) ?? TextDocument.create(source.path, "annae", 0, source.text);
  documents.set(source, known);
  return known;
}

/** The place of an offset. */
export function positionAt(source: SourceFile, offset: number): Position {
  return documentOf(source).positionAt(offset);
}

/** The offset of a place; what lies behind a line or the text means its end. */
export function offsetAt(source: SourceFile, position: Position): number {
  return documentOf(source).offsetAt(position);
}

/** From one offset to another. */
export function rangeIn(source: SourceFile, start: number, end: number): Range {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}

/** The span as a range of its file. */
export function rangeOf({ source, start, end }: Span): Range {
  return rangeIn(source, start, end);
}

/** The span with the address of its file. */
export function locationOf(span: Span, uriOf: (path: string) => string): Location {
  return { uri: uriOf(span.source.path), range: rangeOf(span) };
}
