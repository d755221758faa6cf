import type { SourceFile } from "../0-source/source-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import { checkNumeric } from "./check-numeric.ts";
import { checkSymbol } from "./check-symbol.ts";
import { checkText } from "./check-text.ts";
import { checkTrivia } from "./check-trivia.ts";
import { meantByArrow } from "./meant-by-arrow.ts";
import { type Lexeme, scan } from "./scan.ts";
import { spanOf } from "./span-of.ts";
import { FatArrow, Identifier, numerics, Text, type Token, takenFor } from "./tokens.ts";

/** The tokens of a file, in order, and the comments between them. Nothing changes them. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** The `///` lines. */
  readonly docs: readonly Lexeme[];
  /** The `//` comments. */
  readonly comments: readonly Lexeme[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The words, values and symbols of a file, and what is wrong with them. Any text gives tokens. */
export function tokenize(source: SourceFile): Tokens {
  const { tokens: scanned, lexemes } = scan(source.text);
  const tokens = withArrowsMeant(scanned);
  const diagnostics = checkTrivia(source, lexemes);
  for (const token of tokens) {
    const { tokenType, image } = token;
    if (tokenType === Identifier || tokenType.LABEL === image) continue;
    diagnostics.push(...checkToken(source, token));
  }
  return {
    tokens,
    docs: lexemes.filter(({ kind }) => kind === "doc"),
    comments: lexemes.filter(({ kind }) => kind === "comment"),
    diagnostics: sortDiagnostics(diagnostics),
  };
}

function withArrowsMeant(tokens: readonly Token[]): readonly Token[] {
  const arrows = tokens.flatMap((one, at) => (one.tokenType === FatArrow ? [at] : []));
  if (arrows.length === 0) return tokens;
  const meant = [...tokens];
  for (const at of arrows) {
    const arrow = meant[at];
    if (arrow !== undefined) meant[at] = takenFor(arrow, meantByArrow(meant, at));
  }
  return meant;
}

function checkToken(source: SourceFile, token: Token): readonly Diagnostic[] {
  const { tokenType, image } = token;
  if (tokenType === Text) return checkText(image, spanOf(source, token));
  if (numerics.has(tokenType)) return checkNumeric(image, spanOf(source, token));
  return checkSymbol(token, spanOf(source, token));
}
