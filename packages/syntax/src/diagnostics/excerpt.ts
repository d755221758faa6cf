import { type Cell, cells } from "@annae/vocabulary/text";
import { lineColumn, lineText } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";

/** A line of a file as shown under a diagnostic. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  /** Spaces and carets; the carets stand under the span. */
  readonly carets: string;
}

const cut = "…";

/** The first line of the span with carets under the span; what does not fit into the width is cut off on both sides. */
export function excerpt(span: Span, width: number): Excerpt {
  const { line, column } = lineColumn(span.source, span.start);
  const whole = lineText(span.source, line);
  const start = Math.min(column - 1, whole.length);
  const end = Math.max(start, Math.min(start + span.end - span.start, whole.length));
  /** Nothing further away can be shown, and lines can be very long. */
  const reach = 4 * width;
  const left = cells(whole.slice(Math.max(0, start - reach), start));
  const marked = cells(whole.slice(start, Math.min(end, start + reach)));
  const right = cells(whole.slice(end, end + reach));
  const [before, here, behind] = fit(left, marked, right, width);
  const hidden = columns(before) < columns(left) || start > reach ? cut : "";
  const rest = columns(behind) < columns(right) || whole.length > end + reach ? cut : "";
  return {
    line,
    text: (hidden + textOf(before) + textOf(here) + textOf(behind) + rest).trimEnd(),
    carets: " ".repeat(hidden.length + columns(before)) + "^".repeat(Math.max(1, columns(here))),
  };
}

/** As much of each part as fits: the marked one first, then what is around it, what is in front before what is behind. */
function fit(left: Cell[], marked: Cell[], right: Cell[], width: number): [Cell[], Cell[], Cell[]] {
  const total = columns(left) + columns(marked) + columns(right);
  if (total <= width) return [left, marked, right];
  const here = upTo(marked, width - 2 * cut.length);
  const room = width - columns(here) - 2 * cut.length;
  const behindRoom = Math.max(Math.floor(room / 2), room - columns(left));
  const behind = upTo(right, behindRoom);
  const before = upTo(left.toReversed(), room - columns(behind)).reverse();
  return [before, here, behind];
}

function upTo(line: readonly Cell[], width: number): Cell[] {
  let used = 0;
  const found = line.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return line.slice(0, found === -1 ? line.length : found);
}

function columns(line: readonly Cell[]): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}

function textOf(line: readonly Cell[]): string {
  return line.map(({ text }) => text).join("");
}
