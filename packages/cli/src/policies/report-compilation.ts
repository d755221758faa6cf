import type { CheckResult } from "@annae/disk/checks";
import { unreadable } from "@annae/disk/files";
import type { PolicyEntry } from "@annae/disk/policies";
import { hasErrors } from "@annae/syntax/diagnostics";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { complain, type Terminal } from "../terminal/terminal.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

/** Shows what is wrong with the policy as far as it is wanted, always that it can't be read, and says what it means for the exit code. */
export function reportCompilation(
  entry: PolicyEntry,
  { diagnostics, fault }: CheckResult,
  terminal: Terminal,
  show: "all" | "errors" | "none",
): ExitCode {
  if (fault !== undefined) {
    complain(terminal, unreadable(fault, entry.file));
    return fault === "notUtf8" ? exitCode.policyErrors : exitCode.badUse;
  }
  const shown = diagnostics.filter(
    ({ severity }) => show === "all" || (show === "errors" && severity === "error"),
  );
  if (shown.length > 0) showDiagnostics(shown, terminal);
  return hasErrors(diagnostics) ? exitCode.policyErrors : exitCode.fine;
}
