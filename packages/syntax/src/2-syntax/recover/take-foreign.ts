import type { SourceFile } from "../../0-source/source-file.ts";
import type { TokenChange } from "../../1-tokens/retokenize.ts";
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
  return takeBetween(source, tokens, { from: 0, to: tokens.length });
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

/** The tokens of the range, which begins outside of a test; all of them as long as nothing is replaced. */
function takeBetween(source: SourceFile, tokens: readonly Token[], { from, to }: Range): Native {
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
  return out === null ? { tokens, diagnostics, tests } : { tokens: out, diagnostics, tests: null };
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
