import { lineStart } from "../0-source/line-start.ts";
import type { SourceFile } from "../0-source/source-file.ts";
import type { Locate } from "../0-source/span.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { longestEvent } from "./meant-by-arrow.ts";
import { type Lexeme, scan } from "./scan.ts";
import type { Sequence } from "./sequence.ts";
import { checkTokens, meanArrows, type Range, type Tokens } from "./source-to-tokens.ts";
import { changeBetween } from "./text-change.ts";
import { endOf, type Token } from "./tokens.ts";

/** Tokens that were exchanged: those of the range, for so many that stood there before. */
export interface TokenChange extends Range {
  readonly removed: number;
}

/**
 * The tokens of the next version of a file, and where they are others than before. Only lines that changed are read; the
 * result is that of reading all of it.
 */
export function retokenize(
  old: SourceFile,
  before: Tokens,
  source: SourceFile,
): { readonly tokens: Tokens; readonly change: TokenChange } {
  const { text } = source;
  const change = changeBetween(old.text, text);
  const shift = change.after - change.before;
  const from = safeStart(old.text, change.from, before);
  const scanned = scan(text, from, (offset) => {
    if (!beginsLine(text, offset, change.after)) return false;
    const place = offset - shift;
    return before.tokens.startAt(before.tokens.indexFrom(place)) === place;
  });
  const oldEnd = scanned.end >= text.length ? Number.POSITIVE_INFINITY : scanned.end - shift;
  const exchange = <Thing extends Lexeme | Token>(
    things: Sequence<Thing>,
    anew: readonly Thing[],
  ) =>
    things.exchanged(things.indexFrom(from), things.indexFrom(oldEnd), anew.map(detached), shift);
  const lexemes = exchange(before.lexemes, scanned.lexemes);
  const first = before.tokens.indexFrom(from);
  const { tokens, range } = withArrows(exchange(before.tokens, scanned.tokens), {
    from: first,
    to: first + scanned.tokens.length,
  });
  const start = Math.min(from, tokens.startAt(range.from) ?? from);
  const last = tokens.at(range.to - 1);
  const end = Math.max(scanned.end, last === undefined ? 0 : endOf(last));
  const inside = lexemes.slice(lexemes.indexFrom(start), lexemes.indexFrom(end));
  const found = checkTokens(source, tokens.slice(range.from, range.to), inside);
  const diagnostics = exchanged(before.diagnostics, found, start, end - shift, (span) => {
    const moves = span.start >= end - shift ? shift : 0;
    return { source, start: span.start + moves, end: span.end + moves };
  });
  const others = before.tokens.length - tokens.length;
  return {
    tokens: { tokens, lexemes, diagnostics },
    change: { ...range, removed: range.to - range.from + others },
  };
}

/** The diagnostics before, in their places by now, with those that start from one offset to another exchanged. */
function exchanged(
  before: readonly Diagnostic[],
  found: readonly Diagnostic[],
  from: number,
  to: number,
  place: Locate,
): readonly Diagnostic[] {
  const moved = (one: Diagnostic) => one.moved?.(place) ?? one;
  return [
    ...before.filter(({ span }) => span.start < from).map(moved),
    ...found,
    ...before.filter(({ span }) => span.start >= to).map(moved),
  ];
}

/** The tokens with each `=>` that those of the range have a say in taken for what it means; which may now be others. */
function withArrows(
  tokens: Sequence<Token>,
  range: Range,
  margin = 2 * longestEvent,
): { readonly tokens: Sequence<Token>; readonly range: Range } {
  const start = Math.max(0, range.from - margin);
  const around = tokens.slice(start, range.to + margin);
  const { from, to } = meanArrows(around, { from: range.from - start, to: range.to - start });
  const isClear = to + longestEvent < around.length || start + around.length >= tokens.length;
  if (!isClear) return withArrows(tokens, range, 2 * margin);
  const now = { from: start + from, to: start + to };
  return { tokens: tokens.exchanged(now.from, now.to, around.slice(from, to), 0), range: now };
}

/** Where to begin to read so that a change at the offset is seen: a line that begins inside of nothing, and behind nothing without end. */
function safeStart(text: string, offset: number, { tokens, lexemes }: Tokens): number {
  let start = lineStart(text, offset);
  const both: readonly Sequence<Token | Lexeme>[] = [tokens, lexemes];
  for (let last = -1; last !== start; ) {
    last = start;
    for (const things of both) {
      const across = things.at(things.indexFrom(start) - 1);
      if (across !== undefined && endOf(across) >= start) {
        start = lineStart(text, across.startOffset);
      }
    }
  }
  return start;
}

/** Whether the offset is the first on a line whose beginning is behind the change. */
function beginsLine(text: string, offset: number, change: number): boolean {
  const start = lineStart(text, offset);
  return start > change && /^[ \t]*$/.test(text.slice(start, offset));
}

/** The thing with an image of its own: a piece of a long text keeps all of it in memory. */
function detached<Thing extends Lexeme | Token>(thing: Thing): Thing {
  return { ...thing, image: thing.image.split("").join("") };
}
