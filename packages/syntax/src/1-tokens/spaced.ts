import type { Span } from "../0-source/span.ts";

/** The word with spaces where it would touch its neighbours. */
export function spaced(word: string, { source, start, end }: Span): string {
  const before = /(^|\s)$/.test(source.text.slice(Math.max(0, start - 1), start)) ? "" : " ";
  const behind = /^(\s|$)/.test(source.text.slice(end, end + 1)) ? "" : " ";
  return `${before}${word}${behind}`;
}
