import type { SourceFile } from "../0-source/source-file.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { limitDiagnostics, limitWarnings } from "./limit-diagnostics.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

/** The diagnostics in the order of the files and by position; of a file with errors and of a kind of warning only so many are left. */
export function presentDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
): readonly Diagnostic[] {
  const byFile = Map.groupBy(diagnostics, ({ span }) => span.source);
  const presented = files.flatMap((file) => {
    const found = sortDiagnostics(byFile.get(file) ?? []);
    const { error = [], warning = [] } = Object.groupBy(found, ({ severity }) => severity);
    return error.length === 0 ? warning : sortDiagnostics(limitDiagnostics([...error, ...warning]));
  });
  return limitWarnings(presented);
}
