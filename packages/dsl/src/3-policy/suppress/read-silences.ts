import type { IToken } from "chevrotain";
import { lineColumn, lineText, type SourceFile } from "../../0-source/source-file.ts";
import type { Span } from "../../0-source/span.ts";
import { tokenize } from "../../1-tokens/source-to-tokens.ts";
import { spanOf } from "../../1-tokens/span-of.ts";

/** A comment that is meant to silence a warning. */
export interface Silence {
  /** The comment. */
  readonly span: Span;
  /** The code it names; null where it does not say what it wants. */
  readonly code: string | null;
  readonly codeSpan: Span;
  /** Empty where none is given. */
  readonly reason: string;
  /** The line that it is about, from 1: its own, or where it stands alone the next that is no comment. */
  readonly line: number;
}

const begin = /^\/\/\s*annae\s*:/;
const form =
  /^(?<before>\/\/\s*annae\s*:\s*allow\s+)(?<code>[\w-]+)(?:\s+because\b\s*(?<reason>.*?))?\s*$/;

/** The comments of the file that begin with `annae:`, in order. */
export function readSilences(source: SourceFile): readonly Silence[] {
  if (!source.text.includes("annae")) return [];
  return tokenize(source)
    .comments.filter(({ image }) => begin.test(image))
    .map((token) => readSilence(source, token));
}

function readSilence(source: SourceFile, token: IToken): Silence {
  const span = spanOf(source, token);
  const { before = "", code = null, reason = "" } = form.exec(token.image)?.groups ?? {};
  const start = span.start + before.length;
  return {
    span,
    code,
    codeSpan: { source, start, end: start + (code?.length ?? 0) },
    reason,
    line: lineAbout(source, span.start),
  };
}

function lineAbout(source: SourceFile, start: number): number {
  const { line } = lineColumn(source, start);
  let about = line;
  while (about <= source.lineStarts.length && /^\s*\/\//.test(lineText(source, about))) about += 1;
  return about;
}
