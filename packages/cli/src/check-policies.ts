import type { Diagnostic } from "@annae/dsl";
import type { Doc } from "@annae/vocabulary";
import { compilePolicy, reportCompilation } from "./compile-policy.ts";
import { type ExitCode, exitCode, graver } from "./exit-code.ts";
import { findPolicies, type PolicyEntry } from "./find-policies.ts";
import { complain, say, type Terminal } from "./terminal.ts";

/** Checks every policy that the paths mean, says what it found, and gives the gravest exit code. */
export function checkPolicies(paths: readonly string[], terminal: Terminal): ExitCode {
  let worst: ExitCode = exitCode.fine;
  const checked = new Set<string>();
  for (const path of paths) {
    const found = findPolicies(path);
    if (!found.ok) {
      complain(terminal, found.fault);
      worst = exitCode.badUse;
      continue;
    }
    for (const entry of found.entries) {
      if (checked.has(entry.file)) continue;
      checked.add(entry.file);
      worst = graver(worst, checkPolicy(entry, terminal));
    }
  }
  return worst;
}

function checkPolicy(entry: PolicyEntry, terminal: Terminal): ExitCode {
  const compilation = compilePolicy(entry);
  const result = reportCompilation(entry, compilation, terminal, "all");
  if (compilation.fault === undefined) say(terminal, verdict(entry, compilation.diagnostics));
  return result;
}

function verdict({ label }: PolicyEntry, diagnostics: readonly Diagnostic[]): Doc {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return {
    ko: `${label}: 오류 ${errors === 0 ? "없음" : `${errors}개`}, 경고 ${warnings}개`,
    en: `${label}: ${errors === 0 ? "no" : errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
  };
}
