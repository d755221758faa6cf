import type { SourceFile } from "../0-source/source-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import { checkNumeric } from "./check-numeric.ts";
import { checkSymbol } from "./check-symbol.ts";
import { checkText } from "./check-text.ts";
import { checkTrivia } from "./check-trivia.ts";
import { longestEvent, meantByArrow } from "./meant-by-arrow.ts";
import { type Lexeme, scan } from "./scan.ts";
import { Sequence } from "./sequence.ts";
import { spanOf } from "./span-of.ts";
import { arrows, Identifier, numerics, Text, type Token, takenFor } from "./tokens.ts";

/** The tokens of a file, in order, and what stands between them. Nothing changes them. */
export interface Tokens {
  readonly tokens: Sequence<Token>;
  readonly lexemes: Sequence<Lexeme>;
  readonly diagnostics: readonly Diagnostic[];
}

/** From an index to another that is outside. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words, values and symbols of a file, and what is wrong with them. Any text gives tokens. */
export function tokenize(source: SourceFile): Tokens {
  const { tokens, lexemes } = scan(source.text);
  meanArrows(tokens, { from: 0, to: tokens.length });
  const diagnostics = checkTokens(source, tokens, lexemes);
  return { tokens: Sequence.of(tokens), lexemes: Sequence.of(lexemes), diagnostics };
}

/** What is wrong with the spelling of the tokens, and between them; in order. */
export function checkTokens(
  source: SourceFile,
  tokens: readonly Token[],
  lexemes: readonly Lexeme[],
): readonly Diagnostic[] {
  const diagnostics = checkTrivia(source, lexemes);
  tokens.forEach((token) => {
    const { tokenType, image } = token;
    if (tokenType === Identifier || tokenType.LABEL === image) return;
    for (const one of checkToken(source, token)) diagnostics.push(one);
  });
  return sortDiagnostics(diagnostics);
}

/** Takes each `=>` that tokens of the range have a say in for what it means; which tokens may now be others. */
export function meanArrows(tokens: Token[], { from, to }: Range): Range {
  let [first, last, end] = [from, to, to + longestEvent];
  for (let at = Math.max(0, from - 1); at < Math.min(end, tokens.length); at += 1) {
    const arrow = tokens[at];
    if (arrow === undefined || !arrows.has(arrow.image)) continue;
    const type = meantByArrow(tokens, at);
    if (type === arrow.tokenType) continue;
    tokens[at] = takenFor(arrow, type);
    first = Math.min(first, at);
    last = Math.max(last, at + 1);
    end = Math.max(end, last + longestEvent);
  }
  return { from: first, to: last };
}

function checkToken(source: SourceFile, token: Token): readonly Diagnostic[] {
  const { tokenType, image } = token;
  if (tokenType === Text) return checkText(image, spanOf(source, token));
  if (numerics.has(tokenType)) return checkNumeric(image, spanOf(source, token));
  return checkSymbol(token, spanOf(source, token));
}
