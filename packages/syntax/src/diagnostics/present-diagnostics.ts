import type { SourceFile } from "../0-source/source-file.ts";
import type { Locate } from "../0-source/span.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { limitDiagnostics, limitWarnings } from "./limit-diagnostics.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

/**
 * The diagnostics in the order of the files and by position; of a file with errors and of a kind of warning only so many
 * are left. `locate`: where their places are in these files.
 */
export function presentDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  locate: Locate = (span) => span,
): readonly Diagnostic[] {
  const byFile = Map.groupBy(diagnostics, ({ span }) => locate(span).source);
  const presented = files.flatMap((file) => {
    const found = sortDiagnostics(byFile.get(file) ?? [], locate);
    const { error = [], warning = [] } = Object.groupBy(found, ({ severity }) => severity);
    if (error.length === 0) return warning;
    return sortDiagnostics(limitDiagnostics([...error, ...warning]), locate);
  });
  return limitWarnings(presented).map((one) => one.moved?.(locate) ?? one);
}
