import type { TokenType } from "chevrotain";
import {
  Arrow,
  FatArrow,
  GreaterOrEqual,
  isA,
  keywordTokens,
  LeftBrace,
  LiteralToken,
  NameToken,
  numerics,
  Plus,
  RightBrace,
  Semicolon,
  Text,
  type Token,
} from "./tokens.ts";

/** An event of a test has no more tokens than this in front of its `=>`. */
export const longestEvent = 12;

/** What no event of a test contains. */
const outsideEvents: ReadonlySet<TokenType> = new Set([
  LeftBrace,
  RightBrace,
  Semicolon,
  FatArrow,
  keywordTokens.when,
  keywordTokens.then,
  keywordTokens.if,
  keywordTokens.send,
]);

/**
 * The type of token that a `=>` stands for: itself behind an event of a test, else `>=` before a number, `->` behind a
 * button's label, and `then`.
 */
export function meantByArrow(tokens: readonly Token[], index: number): TokenType {
  if (followsEvent(tokens, index)) return FatArrow;
  if (numerics.has(tokens[index + 1]?.tokenType)) return GreaterOrEqual;
  const isButton = tokens[index - 2]?.tokenType === keywordTokens.button;
  return isButton && tokens[index - 1]?.tokenType === Text ? Arrow : keywordTokens.then;
}

/** Whether an `at` with a time, or with the name of an event, stands in front of the token. */
function followsEvent(tokens: readonly Token[], index: number): boolean {
  for (let place = index - 1; place >= Math.max(0, index - longestEvent); place -= 1) {
    const type = tokens[place]?.tokenType;
    if (type === undefined || outsideEvents.has(type)) return false;
    if (type !== keywordTokens.at || place === index - 1) continue;
    const next = tokens[place + 1];
    return next !== undefined && beginsEvent(next);
  }
  return false;
}

function beginsEvent(token: Token): boolean {
  return token.tokenType === Plus || isA(token, LiteralToken) || isA(token, NameToken);
}
