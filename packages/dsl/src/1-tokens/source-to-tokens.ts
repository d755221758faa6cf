import { type IToken, Lexer, type TokenType } from "chevrotain";
import type { SourceFile } from "../0-source/source-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkNumeric } from "./check-numeric.ts";
import { checkSymbol } from "./check-symbol.ts";
import { checkText } from "./check-text.ts";
import { checkTrivia } from "./check-trivia.ts";
import { classifyNumeric } from "./classify-numeric.ts";
import { fullWidthCharacter } from "./diagnostics.ts";
import { plainWidth } from "./full-width.ts";
import { meantByArrow } from "./meant-by-arrow.ts";
import { retype } from "./retype.ts";
import { spanOf } from "./span-of.ts";
import { isElseIf, splitElseIf } from "./split-else-if.ts";
import { FatArrow, Identifier, keywordTokens, lexedTokens, Numeric, Text } from "./tokens.ts";

/** The tokens of a file, in order. */
export interface Tokens {
  readonly tokens: readonly IToken[];
  /** The `///` lines, in order. */
  readonly docs: readonly IToken[];
}

const lexer = new Lexer([...lexedTokens], {
  positionTracking: "onlyOffset",
  ensureOptimizations: true,
  /** They take longer than most files; a test makes them. */
  skipValidations: true,
});

const keywordByText: ReadonlyMap<string, TokenType> = new Map(Object.entries(keywordTokens));

/** The words, values and symbols of a file, and what is wrong with them. Any text gives tokens. */
export function tokenize(source: SourceFile): Tokens & {
  readonly diagnostics: Diagnostic[];
  /** The `//` comments, in order. */
  readonly comments: readonly IToken[];
} {
  const { tokens, groups } = lexer.tokenize(source.text);
  const diagnostics: Diagnostic[] = [];
  let elseIfs = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.tokenType === Identifier) {
      const keyword = keywordByText.get(token.image);
      if (keyword !== undefined) retype(token, keyword);
      else if (isElseIf(token.image)) elseIfs += 1;
    } else {
      if (token.tokenType === FatArrow) retype(token, meantByArrow(tokens, index));
      checkToken(source, token, diagnostics);
    }
  }
  const trivia = checkTrivia(source, groups);
  const split = elseIfs === 0 ? tokens : tokens.flatMap(splitElseIf);
  const { docs = [], comments = [] } = groups;
  return { tokens: split, docs, comments, diagnostics: diagnostics.concat(trivia) };
}

function checkToken(source: SourceFile, token: IToken, diagnostics: Diagnostic[]): void {
  const { tokenType, image } = token;
  if (tokenType === Text) diagnostics.push(...checkText(image, spanOf(source, token)));
  else if (tokenType === Numeric) diagnostics.push(...readNumeric(source, token));
  else if (image !== tokenType.LABEL) {
    diagnostics.push(...checkSymbol(token, spanOf(source, token)));
  }
}

/** Makes the token what it is meant to be, in plain characters. */
function readNumeric(source: SourceFile, token: IToken): Diagnostic[] {
  const span = spanOf(source, token);
  const written = token.image;
  const plain = plainWidth(written);
  const { type, valid } = classifyNumeric(plain);
  token.image = plain;
  retype(token, type);
  if (!valid) return [checkNumeric(type, plain, span)];
  if (plain === written) return [];
  return [fullWidthCharacter(span, { written, plain }, { edits: [{ span, text: plain }] })];
}
