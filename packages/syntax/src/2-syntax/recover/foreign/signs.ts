import { actionNamed } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import type { SourceFile } from "../../../0-source/source-file.ts";
import { isSpace } from "../../../1-tokens/scan.ts";
import {
  Assign,
  allTokens,
  Comma,
  ComparatorToken,
  DateLiteral,
  DoubleAnd,
  DoubleEquals,
  DurationLiteral,
  endOf,
  Identifier,
  keywordTokens as k,
  LeftBrace,
  LeftParen,
  NotEqual,
  NumberLiteral,
  numerics,
  Text,
  TimeLiteral,
  type Token,
} from "../../../1-tokens/tokens.ts";
import { foreignWords } from "../../foreign-words.ts";
import { isOddNumeric, phraseWords } from "./phrases/index.ts";
import { wordsOfValues } from "./values.ts";

/** First words of everything that is recognised. */
const firstWords: ReadonlySet<string> = new Set([
  ...foreignWords.flatMap(({ words }) => words.map((phrase) => phrase.split(" ", 1)[0] ?? phrase)),
  ...phraseWords,
  ...wordsOfValues,
]);

const joins: ReadonlySet<TokenType | undefined> = new Set([k.and, k.or]);
const comparators = allTokens.filter(({ CATEGORIES }) => CATEGORIES?.includes(ComparatorToken));
/** What is no operator of the language. */
const misspelled: ReadonlySet<TokenType> = new Set([Assign, DoubleEquals, NotEqual]);
const isComparator: ReadonlySet<TokenType | undefined> = new Set(comparators);

/** Whether the word begins something, or is a name in Latin letters with a Korean particle behind it. */
function isForeign(image: string): boolean {
  if (firstWords.has(image)) return true;
  return image.charCodeAt(0) < 0x80 && image.charCodeAt(image.length - 1) >= 0xac00;
}

/** Whether a number is followed by its unit, or is none. */
function isOddNumber(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (next?.tokenType === Identifier || next?.tokenType === DurationLiteral) return true;
  return here !== undefined && isOddNumeric(here.image);
}

function isBeforeMoment(tokens: readonly Token[], at: number): boolean {
  return numerics.has(tokens[at + 1]?.tokenType);
}

/** Whether a word of other tools, a list of texts without parentheses or a span may stand behind an operator. */
function hasOddBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const behind = tokens[at + 2];
  if (next === undefined) return false;
  if (next.tokenType === Text) return behind?.tokenType === Comma || joins.has(behind?.tokenType);
  if (next.tokenType === Identifier || next.tokenType === k.not || next.tokenType === k.one) {
    if (phraseWords.has(next.image)) return true;
    return !joins.has(behind?.tokenType) && phraseWords.has(behind?.image ?? "");
  }
  return next.tokenType === LeftBrace || isOddNumeric(next.image);
}

/** Whether the token may be no word of the language. */
export function isOddToken(tokens: readonly Token[], at: number): boolean {
  return signs[tokens[at]?.tokenTypeIdx ?? 0]?.(tokens, at) === true;
}

/** Whether something that is no token may stand in front of the token. */
export function isOddGap({ text }: SourceFile, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  if (before === undefined || here === undefined) return false;
  const start = endOf(before);
  let written = start;
  while (written < here.startOffset && isSpace(text.charCodeAt(written))) written += 1;
  if (written === here.startOffset) return false;
  const gap = text.slice(written, here.startOffset);
  return !/^\/[/*]/.test(gap) && /[[\]~^?@$\\*%+/.'’]/.test(gap);
}

/** Whether the token is worth a closer look. */
type Sign = (tokens: readonly Token[], at: number) => boolean;

/** What makes a token worth a closer look, by its type; other types begin nothing. */
const signsByType: readonly (readonly [TokenType, Sign])[] = [
  [Identifier, (tokens, at) => isForeign(tokens[at]?.image ?? "")],
  [NumberLiteral, isOddNumber],
  [DurationLiteral, isOddNumber],
  [TimeLiteral, isOddNumber],
  [DateLiteral, isOddNumber],
  [k.in, (tokens, at) => tokens[at + 1]?.tokenType !== LeftParen],
  [k.not, (tokens, at) => tokens[at + 1]?.tokenType !== LeftParen && hasOddBehind(tokens, at)],
  [k.contains, hasOddBehind],
  [k.once, hasOddBehind],
  [k.every, hasOddBehind],
  [k.if, (tokens, at) => tokens[at - 1]?.tokenType === k.when],
  [Comma, (tokens, at) => tokens[at + 1]?.tokenType !== Text],
  [k.and, (tokens, at) => tokens[at - 2]?.tokenType === k.send],
  [DoubleAnd, (tokens, at) => tokens[at - 2]?.tokenType === k.send],
  [LeftParen, (tokens, at) => actionNamed(tokens[at - 1]?.image ?? "") !== undefined],
  [k.message, (tokens, at) => tokens[at - 1]?.tokenType === k.send],
  [Text, (tokens, at) => tokens[at + 1]?.tokenType === k.in],
  [k.like, (tokens, at) => tokens[at + 1]?.tokenType !== Identifier],
  [k.at, (tokens, at) => tokens[at + 1]?.tokenType === Identifier],
  [k.on, (tokens, at) => tokens[at + 1]?.tokenType !== Identifier],
  [k.after, isBeforeMoment],
  [k.before, isBeforeMoment],
  [k.set, () => true],
  ...comparators.map((type): [TokenType, Sign] => [
    type,
    (tokens, at) =>
      isComparator.has(tokens[at - 2]?.tokenType) ||
      joins.has(tokens[at - 1]?.tokenType) ||
      misspelled.has(type) ||
      hasOddBehind(tokens, at),
  ]),
];

/** The same by the index of the type: every token of a file is asked. */
const signs: (Sign | undefined)[] = [];
for (const [type, sign] of signsByType) signs[type.tokenTypeIdx ?? 0] = sign;
