import { actionNamed } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import type { SourceFile } from "../../0-source/source-file.ts";
import {
  Assign,
  Comma,
  DateLiteral,
  DoubleAnd,
  DoubleEquals,
  DurationLiteral,
  endOf,
  Greater,
  GreaterOrEqual,
  Identifier,
  keywordTokens,
  LeftBrace,
  LeftParen,
  Less,
  LessOrEqual,
  NotEqual,
  NumberLiteral,
  numerics,
  RightBrace,
  Text,
  TimeLiteral,
  type Token,
} from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { foreignWords } from "../foreign-words.ts";
import { isOddNumeric, phraseWords } from "./foreign/phrases/index.ts";
import { takeAction } from "./foreign/take-action.ts";
import { takeAfterSend } from "./foreign/take-after-send.ts";
import { takeComparison } from "./foreign/take-comparison.ts";
import { takePhrase } from "./foreign/take-phrase.ts";
import { takeValue } from "./foreign/take-value.ts";
import type { Taken, Tape } from "./foreign/tape.ts";
import { wordsOfValues } from "./foreign/values.ts";

const k = keywordTokens;

/**
 * The tokens without what belongs to other tools, with what is nearest to it in its place, and one diagnostic for each;
 * so the parser stumbles over none of it. Tests have words of their own and are left alone, but for units of time.
 */
export function takeForeign(
  source: SourceFile,
  tokens: readonly Token[],
): { readonly tokens: readonly Token[]; readonly diagnostics: readonly Diagnostic[] } {
  const isOdd = oddPlaces(source, tokens);
  if (!tokens.some((_, at) => mayBegin(tokens, at) || isOdd(at))) {
    return { tokens, diagnostics: [] };
  }
  const out: Token[] = [];
  const diagnostics: Diagnostic[] = [];
  let testDepth = 0;
  let changed = false;
  for (let at = 0; at < tokens.length; ) {
    testDepth = depthOfTest(tokens, at, testDepth);
    const here = tokens[at];
    const taken =
      mayBegin(tokens, at) || isOdd(at)
        ? takeHere({ source, tokens, at, out }, testDepth > 0)
        : null;
    if (taken === null) {
      if (here !== undefined) out.push(here);
      at += 1;
      continue;
    }
    changed = true;
    out.splice(out.length - taken.back, taken.back, ...taken.instead);
    if (taken.diagnostic !== null) diagnostics.push(taken.diagnostic);
    at += taken.length;
  }
  return { tokens: changed ? out : tokens, diagnostics };
}

/** First words of everything that is recognised. */
const firstWords: ReadonlySet<string> = new Set([
  ...foreignWords.flatMap(({ words }) => words.map((phrase) => phrase.split(" ", 1)[0] ?? phrase)),
  ...phraseWords,
  ...wordsOfValues,
]);

const joins: ReadonlySet<TokenType | undefined> = new Set([k.and, k.or]);
const comparators = [
  Less,
  LessOrEqual,
  Greater,
  GreaterOrEqual,
  Assign,
  DoubleEquals,
  NotEqual,
  k.is,
];
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
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (next?.tokenType === Identifier || next?.tokenType === DurationLiteral) return true;
  return here !== undefined && isOddNumeric(here.image);
}

function isBeforeMoment(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && numerics.has(next.tokenType);
}

/** Whether a word of other tools, a list of texts without parentheses or a span may stand behind an operator. */
function hasOddBehind(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined) return false;
  if (next.tokenType === Text) return behind?.tokenType === Comma || joins.has(behind?.tokenType);
  if (next.tokenType === Identifier || next.tokenType === k.not || next.tokenType === k.one) {
    return phraseWords.has(next.image) || phraseWords.has(behind?.image ?? "");
  }
  return next.tokenType === LeftBrace || isOddNumeric(next.image);
}

/** Whether signs that mean nothing in the language stand in front of a token; only texts that have such are looked through. */
function oddPlaces(source: SourceFile, tokens: readonly Token[]): (at: number) => boolean {
  if (!/[[\]~^?@$\\*%+/.'’]/.test(source.text)) return () => false;
  const isOdd = (at: number) => {
    const [before, here] = [tokens[at - 1], tokens[at]];
    if (before === undefined || here === undefined) return false;
    const gap = source.text.slice(endOf(before), here.startOffset).trim();
    return gap !== "" && !/^\/[/*]/.test(gap);
  };
  return (at) => isOdd(at) || isOdd(at + 1);
}

/** What makes a token worth a closer look, by its type; other types begin nothing. */
const signs: ReadonlyMap<TokenType, (tokens: readonly Token[], at: number) => boolean> = new Map([
  [Identifier, (tokens, at) => isForeign(tokens[at]?.image ?? "")],
  [NumberLiteral, isOddNumber],
  [DurationLiteral, isOddNumber],
  [TimeLiteral, isOddNumber],
  [DateLiteral, isOddNumber],
  [k.in, (tokens, at) => tokens[at + 1]?.tokenType !== LeftParen],
  [k.not, hasOddBehind],
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
  ...comparators.map((type): [TokenType, (tokens: readonly Token[], at: number) => boolean] => [
    type,
    (tokens, at) =>
      isComparator.has(tokens[at - 2]?.tokenType) ||
      joins.has(tokens[at - 1]?.tokenType) ||
      misspelled.has(type) ||
      hasOddBehind(tokens, at),
  ]),
]);

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  return here !== undefined && signs.get(here.tokenType)?.(tokens, at) === true;
}

function takeHere(tape: Tape, inTest: boolean): Taken | null {
  const value = takeValue(tape, inTest);
  if (value !== null || inTest || isPace(tape)) return value;
  return takePhrase(tape) ?? takeAfterSend(tape) ?? takeComparison(tape) ?? takeAction(tape);
}

const counted: ReadonlySet<string | undefined> = new Set(["messages", "message", "times", "time"]);

/** What a property says of how often: `more than 3 times`, `twice within 1h`. */
function isPace({ tokens, at }: Tape): boolean {
  const image = (index: number) => tokens[index]?.image;
  if (image(at) === "more") return image(at + 1) === "than" && counted.has(image(at + 3));
  return image(at) === "within" && (image(at - 1) === "twice" || counted.has(image(at - 1)));
}

/** How many braces of a test are open at the token: 1 from its `test` on, more inside. */
function depthOfTest(tokens: readonly Token[], at: number, depth: number): number {
  const type = tokens[at]?.tokenType;
  if (depth === 0) return type === k.test && tokens[at + 1]?.tokenType === Text ? 1 : 0;
  if (type === LeftBrace) return depth + 1;
  if (type !== RightBrace) return depth;
  return depth <= 2 ? 0 : depth - 1;
}
