import type { SourceFile } from "../0-source/source-file.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** The diagnostics file by file, in the order in which the files first appear, and in each by position. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const files = new Map<SourceFile, number>();
  for (const { span } of diagnostics) {
    if (!files.has(span.source)) files.set(span.source, files.size);
  }
  const fileOf = ({ span }: Diagnostic) => files.get(span.source) ?? 0;
  return diagnostics.toSorted(
    (a, b) => fileOf(a) - fileOf(b) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
