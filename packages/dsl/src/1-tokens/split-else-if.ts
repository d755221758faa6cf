import type { IToken } from "chevrotain";
import { retype } from "./retype.ts";
import { keywordTokens } from "./tokens.ts";

/** What other languages write for `else if`, and at which letter its `if` begins. */
const ifLetters: ReadonlyMap<string, number> = new Map([
  ["elseif", 4],
  ["elseIf", 4],
  ["elsif", 3],
  ["elif", 2],
]);

/** Whether the word is another language's `else if`. */
export function isElseIf(word: string): boolean {
  return ifLetters.has(word);
}

/** The token, or where it is another language's `else if`, the tokens of an `else` and an `if`. */
export function splitElseIf(token: IToken): IToken[] {
  const letters = ifLetters.get(token.image);
  if (letters === undefined) return [token];
  const first = { ...token, image: "else" };
  const second = { ...token, image: "if", startOffset: token.startOffset + letters };
  retype(first, keywordTokens.else);
  retype(second, keywordTokens.if);
  return [first, second];
}
