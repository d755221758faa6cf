import { type Diagnostic, renderDiagnostics } from "@annae/syntax/diagnostics";
import type { Terminal } from "../terminal/terminal.ts";

/** Writes what is wrong with a policy, as a person reads it. */
export function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  { locale, err }: Pick<Terminal, "locale" | "err">,
): void {
  const { color, width, write } = err;
  const columns = width === undefined ? {} : { width };
  write(renderDiagnostics(diagnostics, { locale, color, ...columns }));
}
