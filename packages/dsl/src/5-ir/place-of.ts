import type { Place } from "@annae/ir";
import { lineColumn } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";

/** Where the span starts, as the IR says it. */
export function placeOf({ source, start }: Span): Place {
  return { file: source.path, ...lineColumn(source, start) };
}
