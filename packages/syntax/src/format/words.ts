import type { SourceFile } from "../0-source/source-file.ts";
import { endOf } from "../1-tokens/tokens.ts";
import type { Syntax } from "../2-syntax/parse.ts";

/** A comment as written, and how many line ends stand between it and what is before it. */
export interface Comment {
  readonly text: string;
  readonly newlines: number;
}

/** What stands between two words: comments, and the line ends behind the last of them. */
export interface Spacing {
  readonly comments: readonly Comment[];
  readonly newlines: number;
}

/** A word, value, text or symbol as written, with what stands before it. */
export interface Word {
  readonly text: string;
  /** Its offset in the source. */
  readonly start: number;
  readonly gap: Spacing;
}

/** A file as words; the last of them is empty and has the end of the file before it. */
export function wordsOf({ source, tokens }: Pick<Syntax, "source" | "tokens">): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const token of tokens) {
    const { startOffset } = token;
    const stop = endOf(token);
    const text = source.text.slice(startOffset, stop);
    words.push({ text, start: startOffset, gap: gapBetween(source, end, startOffset) });
    end = stop;
  }
  const { length } = source.text;
  return [...words, { text: "", start: length, gap: gapBetween(source, end, length) }];
}

/** Whether the comment ends with its line. */
export function isLineComment(text: string): boolean {
  return text.startsWith("//");
}

function gapBetween(source: SourceFile, start: number, end: number): Spacing {
  const written = source.text.slice(start, end);
  const comments: Comment[] = [];
  let behind = 0;
  for (const { 0: text, index } of written.matchAll(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g)) {
    comments.push({ text: tidy(text), newlines: countNewlines(written.slice(behind, index)) });
    behind = index + text.length;
  }
  return { comments, newlines: countNewlines(written.slice(behind)) };
}

function countNewlines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function tidy(comment: string): string {
  return comment
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join("\n");
}
