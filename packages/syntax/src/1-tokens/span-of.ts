import type { SourceFile } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";
import { endOf, type Token } from "./tokens.ts";

/** The place of a token. */
export function spanOf(source: SourceFile, token: Token): Span {
  return { source, start: token.startOffset, end: endOf(token) };
}
