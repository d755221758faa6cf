import type { Span } from "@annae/syntax";
import type { SelectionRange } from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import { offsetAt, rangeIn } from "../positions.ts";
import type { DocumentView } from "../session.ts";

/** What a selection grows to, step by step: word, condition, action, rule, block, file. */
export const selection: Feature = {
  capabilities: { selectionRangeProvider: true },
  connect: (connection, session) =>
    connection.onSelectionRanges((asked) =>
      ofView(
        session,
        asked,
        (view) =>
          asked.positions.map((position) =>
            selectionAt(view, offsetAt(view.syntax.source, position)),
          ),
        [],
      ),
    ),
};

/** The smallest part of the file at the offset, with those around it. */
export function selectionAt({ syntax }: DocumentView, offset: number): SelectionRange {
  const { source, tokens, tree, locate } = syntax;
  const item = tree.items.find(({ span }) => holds(locate(span), offset));
  const word = tokens.find(
    ({ image, startOffset }) => startOffset <= offset && offset <= startOffset + image.length,
  );
  const spans = [
    { start: 0, end: source.text.length },
    ...(item === undefined ? [] : spansAround(item, offset, locate)),
    ...(word === undefined
      ? []
      : [{ start: word.startOffset, end: word.startOffset + word.image.length }]),
  ].sort((one, other) => other.end - other.start - (one.end - one.start));
  let found: SelectionRange | undefined;
  let last: Pick<Span, "start" | "end"> | undefined;
  for (const { start, end } of spans) {
    if (last !== undefined && last.start === start && last.end === end) continue;
    last = { start, end };
    const range = rangeIn(source, start, end);
    found = found === undefined ? { range } : { range, parent: found };
  }
  return found ?? { range: rangeIn(source, offset, offset) };
}

/** The spans of all nodes below that hold the offset. Nodes are plain data: whatever has a span has one by that name. */
function spansAround(
  node: unknown,
  offset: number,
  locate: (span: Span) => Span,
): readonly Pick<Span, "start" | "end">[] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((part) => spansAround(part, offset, locate));
  const own = "span" in node && isSpan(node.span) ? locate(node.span) : undefined;
  if (own !== undefined && !holds(own, offset)) return [];
  const parts = Object.entries(node).flatMap(([key, part]) =>
    key === "span" || key === "source" ? [] : spansAround(part, offset, locate),
  );
  return own === undefined ? parts : [own, ...parts];
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && "source" in value;
}

function holds({ start, end }: Pick<Span, "start" | "end">, offset: number): boolean {
  return start <= offset && offset <= end;
}
