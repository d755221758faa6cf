import type { SourceFile } from "../0-source/source-file.ts";
import type { Locate } from "../0-source/span.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * The diagnostics file by file, in the order in which the files first appear, and in each by position. `locate`: where
 * their places are by now.
 */
export function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
  locate: Locate = (span) => span,
): Diagnostic[] {
  const files = new Map<SourceFile, number>();
  const placed = diagnostics.map((one) => {
    const { source, start, end } = locate(one.span);
    const file = files.get(source) ?? files.size;
    files.set(source, file);
    return { one, file, start, end };
  });
  placed.sort((a, b) => a.file - b.file || a.start - b.start || a.end - b.end);
  return placed.map(({ one }) => one);
}
