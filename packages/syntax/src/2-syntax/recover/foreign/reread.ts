import { scan } from "../../../1-tokens/scan.ts";
import { endOf, type Token } from "../../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Taken, Tape } from "./tape.ts";

/** What is written from one offset to another, read as something else; what a token holds behind it is read afresh. */
export function reread(
  { source, tokens, at }: Tape,
  { start, end }: { readonly start: number; readonly end: number },
  meant: string,
  diagnostic: Diagnostic,
): Taken {
  let length = 0;
  while ((tokens[at + length]?.startOffset ?? end) < end) length += 1;
  const last = tokens[at + length - 1];
  const behind = last === undefined ? end : Math.max(end, endOf(last));
  const placed = (from: number) => (one: Token) => {
    const startOffset = Math.min(from + one.startOffset, behind - 1);
    return { ...one, startOffset, width: Math.min(one.image.length, behind - startOffset) };
  };
  const instead = [
    ...scan(meant).tokens.map(placed(start)),
    ...scan(source.text.slice(end, behind)).tokens.map(placed(end)),
  ];
  return { length, back: 0, instead, diagnostic };
}
