import type { TokenType } from "chevrotain";
import type { SourceFile } from "../../0-source/source-file.ts";
import { badDuration } from "../../1-tokens/diagnostics.ts";
import {
  Assign,
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
  RightBrace,
  Text,
  type Token,
  token,
} from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { foreignUnits, foreignWords } from "../foreign-words.ts";
import { takeAction } from "./foreign/take-action.ts";
import { takeAfterSend } from "./foreign/take-after-send.ts";
import { takeComparison } from "./foreign/take-comparison.ts";
import { phraseShown, type Taken, type Tape } from "./foreign/tape.ts";

const k = keywordTokens;

/**
 * The tokens without what belongs to other tools, with what is nearest to it in its place, and one diagnostic for each;
 * so the parser stumbles over none of it. Tests have words of their own and are left alone, but for units of time.
 */
export function takeForeign(
  source: SourceFile,
  tokens: readonly Token[],
): { readonly tokens: readonly Token[]; readonly diagnostics: readonly Diagnostic[] } {
  if (!tokens.some((_, at) => mayBegin(tokens, at))) return { tokens, diagnostics: [] };
  const out: Token[] = [];
  const diagnostics: Diagnostic[] = [];
  let testDepth = 0;
  let changed = false;
  for (let at = 0; at < tokens.length; ) {
    testDepth = depthOfTest(tokens, at, testDepth);
    const here = tokens[at];
    const taken = mayBegin(tokens, at)
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
const firstWords: ReadonlySet<string> = new Set(
  foreignWords.flatMap(({ words }) => words.map((phrase) => phrase.split(" ", 1)[0] ?? phrase)),
);

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
const isComparator: ReadonlySet<TokenType | undefined> = new Set(comparators);

/** What makes a token worth a closer look, by its type; other types begin nothing. */
const signs: ReadonlyMap<TokenType, (tokens: readonly Token[], at: number) => boolean> = new Map([
  [Identifier, (tokens, at) => firstWords.has(tokens[at]?.image ?? "")],
  [NumberLiteral, (tokens, at) => tokens[at + 1]?.tokenType === Identifier],
  [DurationLiteral, (tokens, at) => tokens[at + 1]?.image === "later"],
  [k.in, (tokens, at) => tokens[at + 1]?.tokenType !== LeftParen],
  [k.like, (tokens, at) => tokens[at + 1]?.tokenType !== Identifier],
  [k.at, (tokens, at) => tokens[at + 1]?.tokenType === Identifier],
  [k.on, (tokens, at) => tokens[at + 1]?.tokenType !== Identifier],
  [k.after, (tokens, at) => tokens[at + 1]?.tokenType === DurationLiteral],
  [k.set, () => true],
  ...comparators.map((type): [TokenType, (tokens: readonly Token[], at: number) => boolean] => [
    type,
    (tokens, at) =>
      isComparator.has(tokens[at - 2]?.tokenType) || joins.has(tokens[at - 1]?.tokenType),
  ]),
]);

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  return here !== undefined && signs.get(here.tokenType)?.(tokens, at) === true;
}

function takeHere(tape: Tape, inTest: boolean): Taken | null {
  const unit = takeUnit(tape);
  if (unit !== null || inTest || isPace(tape)) return unit;
  return takeAfterSend(tape) ?? takeComparison(tape) ?? takeAction(tape);
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

/** `5 minutes`, `5 분`. */
function takeUnit({ source, tokens, at }: Tape): Taken | null {
  const [number, word] = [tokens[at], tokens[at + 1]];
  if (number?.tokenType !== NumberLiteral || word?.tokenType !== Identifier) return null;
  if (!Object.hasOwn(foreignUnits, word.image.toLowerCase())) return null;
  const [unit, times] = foreignUnits[word.image.toLowerCase()] ?? ["m", 1];
  const text = `${Number(number.image) * times}${unit}`;
  const span = { source, start: number.startOffset, end: endOf(word) };
  const written = phraseShown(span);
  const fix = /^\d+[a-z]$/.test(text) ? { edits: [{ span, text }] } : undefined;
  return {
    length: 2,
    back: 0,
    instead: [token(DurationLiteral, text, number.startOffset)],
    diagnostic: badDuration(span, { written }, fix),
  };
}
