import type { IToken, TokenType } from "chevrotain";
import { Arrow, GreaterOrEqual, keywordTokens, Numeric, Text } from "./tokens.ts";

/** The type of token that a `=>` stands for: `>=` before a number, `->` behind a button's label, else `then`. */
export function meantByArrow(tokens: readonly IToken[], index: number): TokenType {
  if (tokens[index + 1]?.tokenType === Numeric) return GreaterOrEqual;
  const isButton = tokens[index - 2]?.tokenType === keywordTokens.button;
  return isButton && tokens[index - 1]?.tokenType === Text ? Arrow : keywordTokens.then;
}
