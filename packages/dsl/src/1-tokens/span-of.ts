import type { IToken } from "chevrotain";
import type { SourceFile } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";

/** The place of a token. */
export function spanOf(source: SourceFile, token: IToken): Span {
  const start = token.startOffset;
  return { source, start, end: start + token.image.length };
}
