import type { IToken } from "chevrotain";
import type { SourceFile } from "../0-source/source-file.ts";
import { spanOf } from "../1-tokens/span-of.ts";
import {
  keywordTokens,
  LeftBrace,
  LeftParen,
  RightBrace,
  RightParen,
  Semicolon,
} from "../1-tokens/tokens.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { tooDeeplyNested } from "./diagnostics/too-deeply-nested.ts";

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
  keywordTokens.else,
]);

/** The tokens without the parentheses beyond the limit, so that the parser's stack is safe from any text. */
export function limitNesting(
  source: SourceFile,
  tokens: readonly IToken[],
): { readonly tokens: readonly IToken[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let depth = 0;
  let reported = false;
  const kept = tokens.filter((token) => {
    const { tokenType } = token;
    if (tokenType === LeftParen) {
      depth += 1;
      if (depth > nestingLimit && !reported) {
        diagnostics.push(tooDeeplyNested(spanOf(source, token), { limit: nestingLimit }));
        reported = true;
      }
      return depth <= nestingLimit;
    }
    if (tokenType === RightParen) {
      depth -= 1;
      return depth < nestingLimit;
    }
    if (outside.has(tokenType)) depth = 0;
    if (depth <= 0) {
      depth = 0;
      reported = false;
    }
    return true;
  });
  return { tokens: kept, diagnostics };
}
