import type { SourceFile } from "./source-file.ts";

/** A piece of a source file: `start` inside, `end` outside, in UTF-16 offsets. */
export interface Span {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Where the text of a span stands in another version of its file. */
export type Locate = (span: Span) => Span;

/** The span's offsets alone, for where its file is known. */
export function extentOf({ start, end }: Span): readonly [start: number, end: number] {
  return [start, end];
}

/** The span from the start of one to the end of the other. */
export function spanning(first: Span, last: Span): Span {
  return { source: first.source, start: first.start, end: last.end };
}
