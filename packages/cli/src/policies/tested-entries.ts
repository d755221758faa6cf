import { findTests, type TestedEntry } from "@annae/disk/policies";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { complain, type Terminal } from "../terminal/terminal.ts";

/** Every policy that the paths mean, each once for each set of tests; a path that means none is complained about. */
export function testedEntries(
  paths: readonly string[],
  terminal: Terminal,
): { readonly entries: readonly TestedEntry[]; readonly code: ExitCode } {
  const entries = new Map<string, TestedEntry>();
  let code: ExitCode = exitCode.fine;
  for (const path of paths) {
    const found = findTests(path);
    if (found.ok) {
      for (const entry of found.entries) {
        const key = JSON.stringify([entry.file, entry.testFiles, entry.onlyThese]);
        if (!entries.has(key)) entries.set(key, entry);
      }
    } else {
      complain(terminal, found.fault);
      code = exitCode.badUse;
    }
  }
  return { entries: [...entries.values()], code };
}
