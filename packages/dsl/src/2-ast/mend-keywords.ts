import type { IToken } from "chevrotain";
import type { SourceFile } from "../0-source/source-file.ts";
import { retype } from "../1-tokens/retype.ts";
import { spanOf } from "../1-tokens/span-of.ts";
import { Colon, Identifier, keywordTokens } from "../1-tokens/tokens.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { mistypedKeyword } from "./diagnostics/mistyped-keyword.ts";
import type { Mismatch } from "./grammar-base.ts";
import { type MeantKeyword, meantKeyword } from "./meant-keyword.ts";

/** A word taken for a keyword. */
export interface Mending {
  readonly token: IToken;
  readonly meant: MeantKeyword;
}

/** Takes words near the mismatches for the keywords they were probably meant as; changes the tokens. */
export function mendKeywords(
  source: SourceFile,
  tokens: readonly IToken[],
  mismatches: readonly Mismatch[],
): Mending[] {
  const places = new Map(tokens.map((token, index) => [token, index]));
  const mendings = new Map<IToken, Mending>();
  for (const mismatch of mismatches) {
    for (const index of around(source, tokens, places, mismatch)) {
      const token = tokens[index];
      if (token === undefined || tokens[index + 1]?.tokenType === Colon) continue;
      const meant = token.tokenType === Identifier ? meantKeyword(token.image) : undefined;
      if (meant !== undefined) mendings.set(token, { token, meant });
    }
  }
  for (const { token, meant } of mendings.values()) retype(token, keywordTokens[meant.keyword]);
  return [...mendings.values()];
}

/** Gives back the mendings that left nothing wrong around them; takes the others back. */
export function keepHelpful(
  source: SourceFile,
  tokens: readonly IToken[],
  mendings: readonly Mending[],
  left: readonly Mismatch[],
): Mending[] {
  const places = new Map(tokens.map((token, index) => [token, index]));
  const spoiled = new Set(left.flatMap((mismatch) => around(source, tokens, places, mismatch)));
  return mendings.filter(({ token }) => {
    const helpful = !spoiled.has(places.get(token) ?? -1);
    if (!helpful) retype(token, Identifier);
    return helpful;
  });
}

/** What to tell the author about a word taken for a keyword. */
export function explainMending(source: SourceFile, { token, meant }: Mending): Diagnostic {
  const span = spanOf(source, token);
  const fix = { edits: [{ span, text: meant.keyword }] };
  return mistypedKeyword(span, { written: token.image, ...meant }, fix);
}

/** Indexes of the tokens on the lines of the mismatch and of what it spoils. */
function around(
  source: SourceFile,
  tokens: readonly IToken[],
  places: ReadonlyMap<IToken, number>,
  { token, within }: Mismatch,
): number[] {
  const last = places.get(token) ?? tokens.length - 1;
  let from = Math.min(places.get(within) ?? last, last);
  if (from === last && from > 0) from -= 1;
  while (from > 0 && last - from < reach && onOneLine(source, tokens[from - 1], tokens[from]))
    from -= 1;
  let to = last;
  while (
    to + 1 < tokens.length &&
    to - last < reach &&
    onOneLine(source, tokens[to], tokens[to + 1])
  )
    to += 1;
  return Array.from({ length: Math.min(to - from + 1, 2 * reach) }, (_, index) => from + index);
}

/** No line that a person writes has more words. */
const reach = 60;

function onOneLine(source: SourceFile, first?: IToken, second?: IToken): boolean {
  if (first === undefined || second === undefined) return false;
  return !source.text.slice(first.startOffset, second.startOffset).includes("\n");
}
