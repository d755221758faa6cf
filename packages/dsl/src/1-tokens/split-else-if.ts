import type { IToken } from "chevrotain";
import { Identifier } from "./tokens.ts";

/** What other languages write for `else if`, and how many letters of it stand for `else`. */
const elseLetters: Readonly<Record<string, number>> = {
  elseif: 4,
  elseIf: 4,
  elsif: 3,
  elif: 2,
};

/** The tokens with each `elseif` taken apart into `else` and `if`. */
export function splitElseIf(tokens: readonly IToken[]): readonly IToken[] {
  return tokens.some(isElseIf) ? tokens.flatMap(split) : tokens;
}

function isElseIf({ tokenType, image }: IToken): boolean {
  return image.startsWith("el") && tokenType === Identifier && Object.hasOwn(elseLetters, image);
}

function split(token: IToken): IToken[] {
  if (!isElseIf(token)) return [token];
  const letters = elseLetters[token.image] ?? 0;
  return [
    { ...token, image: "else" },
    { ...token, image: "if", startOffset: token.startOffset + letters },
  ];
}
