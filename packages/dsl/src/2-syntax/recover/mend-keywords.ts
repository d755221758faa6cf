import type { IToken } from "chevrotain";
import type { SourceFile } from "../../0-source/source-file.ts";
import { retype } from "../../1-tokens/retype.ts";
import { spanOf } from "../../1-tokens/span-of.ts";
import { Colon, Identifier, keywordTokens } from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { mistypedKeyword } from "../diagnostics.ts";
import { type MeantKeyword, meantKeyword } from "../meant-keyword.ts";
import type { Mismatch } from "../mismatch.ts";

/** A word taken for a keyword. */
export interface Mending {
  readonly token: IToken;
  readonly meant: MeantKeyword;
}

/** More than a reader is shown. */
const mostMismatches = 200;

/** No line that a person writes has more words. */
const reach = 60;

/** Takes words near the mismatches for the keywords they were probably meant as; changes the tokens. */
export function mendKeywords(
  source: SourceFile,
  tokens: readonly IToken[],
  mismatches: readonly Mismatch[],
): Mending[] {
  const places = new Map(tokens.map((token, index) => [token, index]));
  const mendings = new Map<IToken, Mending>();
  for (const mismatch of mismatches.slice(0, mostMismatches)) {
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
  const first = places.get(within) ?? last;
  const from = lineEdge(source, tokens, first === last ? Math.max(0, last - 1) : first, -1);
  const to = lineEdge(source, tokens, last, 1);
  return Array.from({ length: Math.min(to - from + 1, 2 * reach) }, (_, index) => from + index);
}

/** Index of the first (step -1) or last (step 1) token on the line of the token at the index. */
function lineEdge(
  source: SourceFile,
  tokens: readonly IToken[],
  start: number,
  step: 1 | -1,
): number {
  let edge = start;
  for (let left = reach; left > 0; left -= 1) {
    const here = tokens[edge];
    const next = tokens[edge + step];
    if (here === undefined || next === undefined) break;
    const between = [here.startOffset, next.startOffset].sort((a, b) => a - b);
    if (source.text.slice(...between).includes("\n")) break;
    edge += step;
  }
  return edge;
}
