import type { Doc } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import { lineColumn, type SourceFile } from "../../../0-source/source-file.ts";
import type { Span } from "../../../0-source/span.ts";
import {
  Bang,
  endOf,
  Identifier,
  isA,
  keywordTokens,
  type Token,
  takenFor,
} from "../../../1-tokens/tokens.ts";
import type { Diagnostic, Fix } from "../../../diagnostics/diagnostic.ts";
import { notInAnnae } from "../../diagnostics.ts";
import { foreignAfterSend } from "../../foreign-words.ts";

/** Where a reader stands: before the token at `at`, behind those that are left in `out`. */
export interface Tape {
  readonly source: SourceFile;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly out: readonly Token[];
}

/** What was recognised: how many tokens from here on and how many before it are replaced, and by what. */
export interface Taken {
  readonly length: number;
  readonly back: number;
  readonly instead: readonly Token[];
  /** Null: something else says what is wrong. */
  readonly diagnostic: Diagnostic | null;
}

/** The token if it is of the type, or of one of the category. */
export function a(category: TokenType, one: Token | undefined): Token | undefined {
  return one !== undefined && isA(one, category) ? one : undefined;
}

/** The place from the one token to the other. */
export function spanFrom(source: SourceFile, first: Token, last: Token): Span {
  return { source, start: first.startOffset, end: endOf(last) };
}

/** What is written there, on one line. */
export function phraseIn({ source, start, end }: Span): string {
  return source.text.slice(start, end).replaceAll(/\s+/g, " ");
}

/** Longer pieces are cut in a title. */
const longest = 60;

/** What is written there, short enough for a title. */
export function phraseShown(span: Span): string {
  const characters = [...phraseIn(span).slice(0, 2 * longest)];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : phraseIn(span);
}

/** What to tell of words that other tools have. */
export function notAllowed(span: Span, instead: Doc, fix?: Fix): Diagnostic {
  return notInAnnae(span, { written: phraseShown(span), instead }, fix);
}

/** Whether the token is the first on its line. */
export function startsLine({ source }: Tape, { startOffset }: Token): boolean {
  const { column } = lineColumn(source, startOffset);
  return source.text.slice(startOffset - column + 1, startOffset).trim() === "";
}

/** How many of the tokens from here on are the words of the phrase: "greater than". */
export function phraseHere({ tokens, at }: Tape, phrase: string): number {
  if (!phrase.startsWith(tokens[at]?.image ?? " ")) return 0;
  const words = phrase.split(" ");
  return words.every((word, index) => tokens[at + index]?.image === word) ? words.length : 0;
}

/** The row of the table one of whose phrases begins here, and the number of its words; the longest wins. */
export function rowHere<Row extends { readonly words: readonly string[] }>(
  tape: Tape,
  rows: readonly Row[],
): { readonly row: Row; readonly length: number } | null {
  let found: { readonly row: Row; readonly length: number } | null = null;
  for (const row of rows) {
    for (const phrase of row.words) {
      const length = phraseHere(tape, phrase);
      if (length > (found?.length ?? 0)) found = { row, length };
    }
  }
  return found;
}

/** The name in the place of what is written. */
export function nameFor(written: Token, image: string): Token {
  return { ...asName(written), image, width: endOf(written) - written.startOffset };
}

/** The word as a name, whatever it is otherwise. */
export function asName(one: Token): Token {
  return takenFor(one, Identifier);
}

/** `unless b then …`, read as `when !b then …`; behind an action `unless b`, read as `if !b`. */
export function takeUnless({ source }: Tape, word: Token, meant: "when" | "if"): Taken {
  const span = spanFrom(source, word, word);
  const fix = { guess: true, edits: [{ span, text: `${meant} not` }] } as const;
  const instead = [takenFor(word, keywordTokens[meant]), takenFor(word, Bang)];
  const diagnostic = notAllowed(span, foreignAfterSend.unless.instead, fix);
  return { length: 1, back: 0, instead, diagnostic };
}
