import { actionNamed } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import type { SourceFile } from "../../0-source/source-file.ts";
import type { TokenChange } from "../../1-tokens/retokenize.ts";
import type { Range } from "../../1-tokens/source-to-tokens.ts";
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

/** The tokens of a file as the language has them. */
export interface Native {
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
  /** The tests among them, each from its first word to its last brace; in order. Null: something has been replaced. */
  readonly tests: readonly Range[] | null;
}

/** What was found in the version before, and what has changed since. */
export interface NativeBefore extends Pick<Native, "tests"> {
  readonly change: TokenChange;
}

/**
 * The tokens without what belongs to other tools, with what is nearest to it in its place, and one diagnostic for each;
 * so the parser stumbles over none of it. Tests have words of their own and are left alone, but for units of time.
 */
export function takeForeign(
  source: SourceFile,
  tokens: readonly Token[],
  before?: NativeBefore,
): Native {
  const tests = before === undefined ? null : testsStill(source, tokens, before);
  if (tests !== null) return { tokens, diagnostics: [], tests };
  const taken = takeBetween(source, tokens, { from: 0, to: tokens.length });
  return taken.tests === null ? taken : { ...taken, tokens };
}

/** No decision looks at more tokens in front of it or behind it. */
const farthest = 64;

/** Where tests are by now, if there was nothing foreign before, and is nothing around what has changed outside of them. */
function testsStill(
  source: SourceFile,
  tokens: readonly Token[],
  { tests, change }: NativeBefore,
): readonly Range[] | null {
  const from = Math.max(0, change.from - farthest);
  const to = Math.min(tokens.length, change.to + farthest);
  const more = change.to - change.from - change.removed;
  if (tests === null || tests.some((test) => test.from < to - more && test.to > from)) return null;
  const here = takeBetween(source, tokens, { from, to });
  if (here.tests === null || here.tests.some((test) => test.to >= to)) return null;
  return [
    ...tests.filter((test) => test.to <= from),
    ...here.tests,
    ...tests.flatMap((test) =>
      test.to <= from ? [] : [{ from: test.from + more, to: test.to + more }],
    ),
  ];
}

/** The tokens of the range, which begins outside of a test. */
function takeBetween(source: SourceFile, tokens: readonly Token[], { from, to }: Range): Native {
  const out = tokens.slice(Math.max(0, from - farthest), from);
  const diagnostics: Diagnostic[] = [];
  const tests: Range[] = [];
  let isNative = true;
  let [depth, begun] = [0, from];
  for (let at = from; at < to; ) {
    const before = depth;
    depth = depthOfTest(tokens, at, before);
    if (before === 0 && depth > 0) begun = at;
    if (before > 0 && depth === 0) tests.push({ from: begun, to: at });
    const isOdd = mayBegin(tokens, at) || isOddBefore(source, tokens, at);
    const taken = isOdd ? takeHere({ source, tokens, at, out }, depth > 0) : null;
    if (taken === null) {
      const here = tokens[at];
      if (here !== undefined) out.push(here);
      at += 1;
      continue;
    }
    isNative = false;
    out.splice(out.length - taken.back, taken.back, ...taken.instead);
    if (taken.diagnostic !== null) diagnostics.push(taken.diagnostic);
    at += taken.length;
  }
  if (depth > 0) tests.push({ from: begun, to });
  return { tokens: out, diagnostics, tests: isNative ? tests : null };
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

/** Whether signs that mean nothing in the language stand in front of the token or behind it. */
function isOddBefore(source: SourceFile, tokens: readonly Token[], at: number): boolean {
  return (
    isOddGap(source, tokens[at - 1], tokens[at]) || isOddGap(source, tokens[at], tokens[at + 1])
  );
}

function isOddGap(
  { text }: SourceFile,
  before: Token | undefined,
  here: Token | undefined,
): boolean {
  if (before === undefined || here === undefined) return false;
  const start = endOf(before);
  const width = here.startOffset - start;
  if (width === 0 || (width === 1 && text.charCodeAt(start) === 0x20)) return false;
  const gap = text.slice(start, here.startOffset).trim();
  return !/^\/[/*]/.test(gap) && /[[\]~^?@$\\*%+/.'’]/.test(gap);
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
