import { keywordTokens, type Token, token } from "./tokens.ts";

/** What other languages write for `else if`, and at which letter its `if` begins. */
const ifLetters: ReadonlyMap<string, number> = new Map([
  ["elseif", 4],
  ["elseIf", 4],
  ["elsif", 3],
  ["elif", 2],
]);

/** The tokens of an `else` and an `if` for another language's word for both; undefined for any other word. */
export function elseIfTokens(word: string, start: number): readonly Token[] | undefined {
  const letters = word.startsWith("el") ? ifLetters.get(word) : undefined;
  if (letters === undefined) return undefined;
  return [token(keywordTokens.else, "else", start), token(keywordTokens.if, "if", start + letters)];
}
