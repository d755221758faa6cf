import type { Span } from "../0-source/span.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fullWidthCharacter, wrongOperator } from "./diagnostics.ts";
import { plainWidth } from "./full-width.ts";
import { spaced } from "./spaced.ts";
import type { Token } from "./tokens.ts";

/** What is wrong with a symbol that is not spelled as its type is: a look-alike, or another language's. */
export function checkSymbol({ image, tokenType }: Token, span: Span): Diagnostic[] {
  const right = tokenType.LABEL;
  if (right === undefined || right === image) return [];
  if (plainWidth(image) === right) {
    const fix = { edits: [{ span, text: right }] };
    return [fullWidthCharacter(span, { written: image, plain: right }, fix)];
  }
  const text = /^\p{L}/u.test(right) ? spaced(right, span) : right;
  return [wrongOperator(span, { written: image, right }, { edits: [{ span, text }] })];
}
