import { type IToken, Lexer, type TokenType } from "chevrotain";
import type { SourceFile } from "../0-source/source-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { keywordTokens, lexedTokens } from "./tokens.ts";

/** The tokens of a file, in order. */
export interface Tokens {
  readonly tokens: IToken[];
  /** The `///` lines, in order. */
  readonly docs: readonly IToken[];
}

const lexer = new Lexer([...lexedTokens], {
  positionTracking: "onlyOffset",
  ensureOptimizations: true,
});

const keywordByText: ReadonlyMap<string, TokenType> = new Map(Object.entries(keywordTokens));

/** The words, values and symbols of a file, and what is wrong with them. Any text gives tokens. */
export function tokenize(source: SourceFile): Tokens & { readonly diagnostics: Diagnostic[] } {
  const { tokens, groups } = lexer.tokenize(source.text);
  for (const token of tokens) {
    const type = keywordByText.get(token.image);
    if (type !== undefined) retype(token, type);
  }
  return { tokens, docs: groups["docs"] ?? [], diagnostics: [] };
}

/** Makes the token one of another type. */
export function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  if (type.tokenTypeIdx !== undefined) token.tokenTypeIdx = type.tokenTypeIdx;
}
