import {
  type Compilation,
  type CompilerHost,
  compileIn,
  createShortMemory,
  hasErrors,
  type Memory,
  openWorkspace,
  type Workspace,
} from "@annae/dsl";
import { install } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { unreadable } from "../file-faults.ts";
import { complain, refuse, type Terminal } from "../terminal.ts";
import { diskHost } from "./disk-host.ts";
import { findPolicy, type PolicyEntry } from "./find-policies.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

/** The policies on disk, for the channels of this installation; by itself it keeps of each text what one command needs. */
export function openPolicies(
  host: CompilerHost = diskHost(),
  memory: Memory = createShortMemory(),
): Workspace {
  return openWorkspace(host, install(installedChannels), memory);
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
  const compilation = compileIn(openPolicies(), entry.file);
  const code = reportCompilation(entry, compilation, terminal, show);
  const { ir } = compilation;
  return ir === null ? { code } : { entry, compilation, ir };
}
