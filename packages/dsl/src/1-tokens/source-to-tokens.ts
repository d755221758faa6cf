import { assertNever } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import type { SourceFile } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkNumeric } from "./check-numeric.ts";
import { checkSymbol } from "./check-symbol.ts";
import { checkText } from "./check-text.ts";
import { checkTrivia } from "./check-trivia.ts";
import { classifyNumeric } from "./classify-numeric.ts";
import { fullWidthCharacter } from "./diagnostics.ts";
import { plainWidth } from "./full-width.ts";
import { meantByArrow } from "./meant-by-arrow.ts";
import { type Lexeme, scan } from "./scan.ts";
import { elseIfTokens } from "./split-else-if.ts";
import {
  FatArrow,
  Identifier,
  keywordTokens,
  Text,
  type Token,
  takenFor,
  token,
  YesNo,
} from "./tokens.ts";

/** What stands between the tokens of a file and means nothing to its rules, in order. */
export interface Trivia {
  /** The `///` lines. */
  readonly docs: readonly Lexeme[];
  /** The `//` comments. */
  readonly comments: readonly Lexeme[];
}

/** The tokens of a file, in order. Nothing changes them. */
export interface Tokens extends Trivia {
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
}

const keywordByText: ReadonlyMap<string, TokenType> = new Map(Object.entries(keywordTokens));

/** The words, values and symbols of a file, and what is wrong with them. Any text gives tokens. */
export function tokenize(source: SourceFile): Tokens {
  const lexemes = scan(source.text);
  const diagnostics: Diagnostic[] = [];
  const tokens: Token[] = [];
  const trivia: Lexeme[] = [];
  for (const lexeme of lexemes) addTokens(source, lexeme, { tokens, trivia, diagnostics });
  const meant = withArrowsMeant(tokens);
  for (const one of meant) checkSpelling(source, one, diagnostics);
  return {
    tokens: meant,
    docs: trivia.filter(({ kind }) => kind === "doc"),
    comments: trivia.filter(({ kind }) => kind === "lineComment"),
    diagnostics: [...diagnostics, ...checkTrivia(source, trivia)],
  };
}

interface Reading {
  readonly tokens: Token[];
  readonly trivia: Lexeme[];
  readonly diagnostics: Diagnostic[];
}

function addTokens(source: SourceFile, lexeme: Lexeme, reading: Reading): void {
  const { kind, image, start } = lexeme;
  switch (kind) {
    case "word":
      reading.tokens.push(...wordTokens(image, start));
      return;
    case "yesNo":
      reading.tokens.push(token(YesNo, image, start));
      return;
    case "text":
      reading.tokens.push(token(Text, image, start));
      return;
    case "symbol":
      reading.tokens.push(token(lexeme.type ?? Identifier, image, start));
      return;
    case "numeric":
      reading.tokens.push(numericToken(source, lexeme, reading.diagnostics));
      return;
    case "doc":
    case "lineComment":
    case "blockComment":
    case "hashComment":
    case "oddSpace":
    case "unknown":
      reading.trivia.push(lexeme);
      return;
    default:
      assertNever(kind);
  }
}

function wordTokens(image: string, start: number): readonly Token[] {
  const keyword = keywordByText.get(image);
  if (keyword !== undefined) return [token(keyword, image, start)];
  return elseIfTokens(image, start) ?? [token(Identifier, image, start)];
}

/** The token of what begins with a digit, in plain characters. */
function numericToken(
  source: SourceFile,
  { image, start }: Lexeme,
  diagnostics: Diagnostic[],
): Token {
  const span = { source, start, end: start + image.length };
  const plain = plainWidth(image);
  const { type, valid } = classifyNumeric(plain);
  if (!valid) diagnostics.push(checkNumeric(type, plain, span));
  else if (plain !== image) {
    const fix = { edits: [{ span, text: plain }] };
    diagnostics.push(fullWidthCharacter(span, { written: image, plain }, fix));
  }
  return token(type, plain, start);
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

function checkSpelling(source: SourceFile, one: Token, diagnostics: Diagnostic[]): void {
  const { tokenType, image, startOffset: start } = one;
  const { LABEL } = tokenType;
  if (tokenType === Text) diagnostics.push(...checkText(image, spanAt()));
  else if (LABEL !== undefined && LABEL !== image) {
    diagnostics.push(...checkSymbol(one, spanAt()));
  }
  function spanAt(): Span {
    return { source, start, end: start + image.length };
  }
}
