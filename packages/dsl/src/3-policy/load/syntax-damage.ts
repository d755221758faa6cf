import type { SourceFile } from "../../0-source/source-file.ts";
import type { Span } from "../../0-source/span.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** Whether one of the syntax errors stands inside a span. */
export function syntaxDamage(errors: readonly Diagnostic[]): (span: Span) => boolean {
  const starts = new Map<SourceFile, number[]>();
  for (const { span } of errors) {
    const known = starts.get(span.source);
    if (known === undefined) starts.set(span.source, [span.start]);
    else known.push(span.start);
  }
  for (const list of starts.values()) list.sort((a, b) => a - b);
  return ({ source, start, end }) => {
    const next = firstFrom(starts.get(source) ?? [], start);
    return next !== undefined && next <= end;
  };
}

/** The first number of the sorted list that is not below the limit. */
function firstFrom(sorted: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
