import type { Place } from "@annae/ir";
import { lineColumn, type Span } from "@annae/syntax";

/** Where the span starts, as the IR says it. */
export function placeOf({ source, start }: Span): Place {
  return { file: source.path, ...lineColumn(source, start) };
}
