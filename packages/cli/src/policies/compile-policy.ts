import {
  type Compilation,
  type CompileOptions,
  type CompilerHost,
  compile,
  hasErrors,
} from "@annae/dsl";
import { install } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { unreadable } from "../file-faults.ts";
import { complain, refuse, type Terminal } from "../terminal.ts";
import { diskHost } from "./disk-host.ts";
import { findPolicy, type PolicyEntry } from "./find-policies.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

/** The policy on disk, compiled for the channels of this installation. */
export function compilePolicy(
  entry: PolicyEntry,
  host: CompilerHost = diskHost(),
  options: CompileOptions = {},
): Compilation {
  return compile(entry.file, host, install(installedChannels), options);
}

/** Shows what is wrong with the policy as far as it is wanted, always that it can't be read, and says what it means for the exit code. */
export function reportCompilation(
  entry: PolicyEntry,
  compilation: Compilation,
  terminal: Terminal,
  show: "all" | "errors" | "none",
): ExitCode {
  const { fault } = compilation;
  if (fault !== undefined) {
    complain(terminal, unreadable(fault, entry.file));
    return fault === "notUtf8" ? exitCode.policyErrors : exitCode.badUse;
  }
  const shown = compilation.diagnostics.filter(
    ({ severity }) => show === "all" || (show === "errors" && severity === "error"),
  );
  if (shown.length > 0) showDiagnostics(shown, terminal);
  return hasErrors(compilation.diagnostics) ? exitCode.policyErrors : exitCode.fine;
}

/** The one policy that the path means, compiled; the code to end with, after saying why, where it can't be used. */
export function usablePolicy(path: string, terminal: Terminal, show: "all" | "errors") {
  const found = findPolicy(path);
  if (!found.ok) return { code: refuse(terminal, found.fault) };
  const { entry } = found;
  const compilation = compilePolicy(entry);
  const code = reportCompilation(entry, compilation, terminal, show);
  const { ir } = compilation;
  return ir === null ? { code } : { entry, compilation, ir };
}
