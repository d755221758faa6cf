import { lineColumn, type SourceFile } from "../../0-source/source-file.ts";
import { Sequence } from "../../1-tokens/sequence.ts";
import type { Range } from "../../1-tokens/source-to-tokens.ts";
import { spanOf } from "../../1-tokens/span-of.ts";
import {
  keywordTokens,
  LeftBrace,
  LeftParen,
  RightBrace,
  RightParen,
  Semicolon,
  type Token,
} from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { tooDeeplyNested } from "../diagnostics.ts";

/** How many parentheses, or `else`s of one action, may stand inside one another. */
export const nestingLimit = 200;

/** What never stands inside parentheses: an open one in front of it was left open by mistake. */
const outside = new Set([
  LeftBrace,
  RightBrace,
  Semicolon,
  keywordTokens.when,
  keywordTokens.then,
  keywordTokens.send,
  keywordTokens.tell,
  keywordTokens.else,
]);

/**
 * The tokens without the parentheses beyond the limit, so that the parser's stack is safe from any text. `changed`: only
 * these are others than in a version in which none was beyond it.
 */
export function limitNesting(
  source: SourceFile,
  tokens: Sequence<Token>,
  changed: Range = { from: 0, to: tokens.length },
): { readonly tokens: Sequence<Token>; readonly diagnostics: readonly Diagnostic[] } {
  const beyond = parenthesesBeyond(tokens, changed);
  if (beyond.size === 0) return { tokens, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  for (const token of beyond) {
    const last = diagnostics.at(-1)?.span;
    const isNewLine =
      last === undefined || lineOf(source, last.start) !== lineOf(source, token.startOffset);
    if (isNewLine)
      diagnostics.push(tooDeeplyNested(spanOf(source, token), { limit: nestingLimit }));
  }
  const within = tokens.all().filter((token) => !beyond.has(token));
  return { tokens: Sequence.of(within), diagnostics };
}

function parenthesesBeyond(tokens: Sequence<Token>, { from, to }: Range): ReadonlySet<Token> {
  const beyond = new Set<Token>();
  const isOutside = (token: Token | undefined) =>
    token !== undefined && outside.has(token.tokenType);
  let start = from;
  while (start > 0 && !isOutside(tokens.at(start))) start -= 1;
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens.at(at);
    if (token === undefined) break;
    if (token.tokenType === LeftParen) {
      depth += 1;
      if (depth > nestingLimit) beyond.add(token);
    } else if (token.tokenType === RightParen) {
      if (depth > nestingLimit) beyond.add(token);
      depth = Math.max(0, depth - 1);
    } else if (isOutside(token)) {
      if (at >= to) break;
      depth = 0;
    }
  }
  return beyond;
}

function lineOf(source: SourceFile, offset: number): number {
  return lineColumn(source, offset).line;
}
