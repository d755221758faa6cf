import type { Diagnostic } from "./diagnostic.ts";
import { tooManyDiagnostics } from "./too-many-diagnostics.ts";

const most = 100;

/** The first hundred of a file's diagnostics, in their order, and one that counts the rest. */
export function limitDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const next = diagnostics[most];
  if (next === undefined) return [...diagnostics];
  const more = diagnostics.length - most;
  return [...diagnostics.slice(0, most), tooManyDiagnostics(next.span, { more })];
}
