import type { SourceFile } from "../../0-source/source-file.ts";
import { indexFrom } from "../../1-tokens/index-from.ts";
import { spanOf } from "../../1-tokens/span-of.ts";
import { Colon, Identifier, keywordTokens, type Token, takenFor } from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { mistypedKeyword } from "../diagnostics.ts";
import { type MeantKeyword, meantKeyword } from "../meant-keyword.ts";
import type { Mismatch } from "../mismatch.ts";

/** A word taken for a keyword, by its index among the tokens. */
export type Mendings = ReadonlyMap<number, MeantKeyword>;

/** More than a reader is shown. */
const mostMismatches = 200;

/** No line that a person writes has more words. */
const reach = 60;

/** The words near the mismatches that were probably meant as keywords. */
export function meantKeywords(
  source: SourceFile,
  tokens: readonly Token[],
  mismatches: readonly Mismatch[],
): Mendings {
  const mendings = new Map<number, MeantKeyword>();
  for (const mismatch of mismatches.slice(0, mostMismatches)) {
    for (const index of around(source, tokens, mismatch)) {
      const token = tokens[index];
      if (token?.tokenType !== Identifier || tokens[index + 1]?.tokenType === Colon) continue;
      const meant = meantKeyword(token.image);
      if (meant !== undefined) mendings.set(index, meant);
    }
  }
  return mendings;
}

/** Those of the mendings that left nothing wrong around them. */
export function helpfulMendings(
  source: SourceFile,
  tokens: readonly Token[],
  mendings: Mendings,
  left: readonly Mismatch[],
): Mendings {
  const spoiled = new Set(left.flatMap((mismatch) => around(source, tokens, mismatch)));
  return new Map([...mendings].filter(([index]) => !spoiled.has(index)));
}

/** The tokens with the words taken for keywords. */
export function withMendings(tokens: readonly Token[], mendings: Mendings): readonly Token[] {
  return tokens.map((token, index) => {
    const meant = mendings.get(index);
    return meant === undefined ? token : takenFor(token, keywordTokens[meant.keyword]);
  });
}

/** What to tell the author about a word taken for a keyword. */
export function explainMending(source: SourceFile, token: Token, meant: MeantKeyword): Diagnostic {
  const span = spanOf(source, token);
  const fix = { edits: [{ span, text: meant.keyword }] };
  return mistypedKeyword(span, { written: token.image, ...meant }, fix);
}

/** Indexes of the tokens on the lines of the mismatch and of what it spoils. */
function around(
  source: SourceFile,
  tokens: readonly Token[],
  { token, within }: Mismatch,
): number[] {
  const last = indexOf(tokens, token) ?? tokens.length - 1;
  const first = indexOf(tokens, within) ?? last;
  const from = lineEdge(source, tokens, first === last ? Math.max(0, last - 1) : first, -1);
  const to = lineEdge(source, tokens, last, 1);
  return Array.from({ length: Math.min(to - from + 1, 2 * reach) }, (_, index) => from + index);
}

/** Index of the token that starts where this one does; undefined for the end of the file. */
function indexOf(tokens: readonly Token[], { startOffset }: Token): number | undefined {
  const index = indexFrom(tokens, startOffset);
  return tokens[index]?.startOffset === startOffset ? index : undefined;
}

/** Index of the first (step -1) or last (step 1) token on the line of the token at the index. */
function lineEdge(
  source: SourceFile,
  tokens: readonly Token[],
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
