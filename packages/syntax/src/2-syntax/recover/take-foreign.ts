import type { SourceFile } from "../../0-source/source-file.ts";
import type { TokenChange } from "../../1-tokens/retokenize.ts";
import { Sequence } from "../../1-tokens/sequence.ts";
import type { Range } from "../../1-tokens/source-to-tokens.ts";
import { keywordTokens, LeftBrace, RightBrace, Text, type Token } from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isOddGap, isOddToken } from "./foreign/signs.ts";
import { takeAction } from "./foreign/take-action.ts";
import { takeAfterSend } from "./foreign/take-after-send.ts";
import { takeComparison } from "./foreign/take-comparison.ts";
import { takePhrase } from "./foreign/take-phrase.ts";
import { takeValue } from "./foreign/take-value.ts";
import type { Taken, Tape } from "./foreign/tape.ts";

/** The tokens of a file as the language has them. */
export interface Native {
  readonly tokens: Sequence<Token>;
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
  tokens: Sequence<Token>,
  before?: NativeBefore,
): Native {
  const tests = before === undefined ? null : testsStill(source, tokens, before);
  if (tests !== null) return { tokens, diagnostics: [], tests };
  const whole = { from: 0, to: tokens.length };
  const { out, diagnostics, tests: found } = takeBetween(source, tokens.all(), whole);
  if (out === null) return { tokens, diagnostics, tests: found };
  return { tokens: Sequence.of(out), diagnostics, tests: null };
}

/** No decision looks at more tokens in front of it or behind it. */
const farthest = 64;

/** Where tests are by now, if there was nothing foreign before, and is nothing around what has changed outside of them. */
function testsStill(
  source: SourceFile,
  tokens: Sequence<Token>,
  { tests, change }: NativeBefore,
): readonly Range[] | null {
  const from = Math.max(0, change.from - farthest);
  const to = Math.min(tokens.length, change.to + farthest);
  const more = change.to - change.from - change.removed;
  if (tests === null || tests.some((test) => test.from < to - more && test.to > from)) return null;
  const start = Math.max(0, from - farthest);
  const around = tokens.slice(start, to + farthest);
  const here = takeBetween(source, around, { from: from - start, to: to - start });
  const found = here.tests.map((test) => ({ from: start + test.from, to: start + test.to }));
  if (here.out !== null || found.some((test) => test.to >= to)) return null;
  return [
    ...tests.filter((test) => test.to <= from),
    ...found,
    ...tests.flatMap((test) =>
      test.to <= from ? [] : [{ from: test.from + more, to: test.to + more }],
    ),
  ];
}

/** What was found in a range of tokens. */
interface TakenBetween {
  /** The tokens in front of it and its own, with what is nearest to the foreign in its place; null: nothing is foreign. */
  readonly out: readonly Token[] | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly tests: readonly Range[];
}

/** The range begins outside of a test. */
function takeBetween(
  source: SourceFile,
  tokens: readonly Token[],
  { from, to }: Range,
): TakenBetween {
  let out: Token[] | null = null;
  const diagnostics: Diagnostic[] = [];
  const tests: Range[] = [];
  let [depth, begun] = [0, from];
  let isGapOdd = isOddGap(source, tokens, from);
  for (let at = from; at < to; ) {
    const before = depth;
    depth = depthOfTest(tokens, at, before);
    if (before === 0 && depth > 0) begun = at;
    if (before > 0 && depth === 0) tests.push({ from: begun, to: at });
    const isNextOdd = isOddGap(source, tokens, at + 1);
    const isOdd = isGapOdd || isNextOdd || isOddToken(tokens, at);
    isGapOdd = isNextOdd;
    const taken = isOdd ? takeHere(tapeAt(source, tokens, at, out), depth > 0) : null;
    if (taken === null) {
      const here = tokens[at];
      if (here !== undefined) out?.push(here);
      at += 1;
      continue;
    }
    out ??= tokens.slice(0, at);
    out.splice(out.length - taken.back, taken.back, ...taken.instead);
    if (taken.diagnostic !== null) diagnostics.push(taken.diagnostic);
    at += taken.length;
    isGapOdd = isOddGap(source, tokens, at);
  }
  if (depth > 0) tests.push({ from: begun, to });
  return { out, diagnostics, tests };
}

function tapeAt(
  source: SourceFile,
  tokens: readonly Token[],
  at: number,
  out: readonly Token[] | null,
): Tape {
  return { source, tokens, at, out: out ?? tokens.slice(Math.max(0, at - farthest), at) };
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
  if (depth === 0) return type === keywordTokens.test && tokens[at + 1]?.tokenType === Text ? 1 : 0;
  if (type === LeftBrace) return depth + 1;
  if (type !== RightBrace) return depth;
  return depth <= 2 ? 0 : depth - 1;
}
