import type { Compilation, CompilerHost, Diagnostic } from "@annae/dsl";
import type { Doc } from "@annae/vocabulary";
import { type ExitCode, exitCode, graver } from "../exit-code.ts";
import { unwritable } from "../file-faults.ts";
import { compilePolicy, reportCompilation } from "../policies/compile-policy.ts";
import type { PolicyEntry } from "../policies/find-policies.ts";
import { namedTests, type TestedEntry } from "../policies/find-tests.ts";
import { testedEntries } from "../policies/tested-entries.ts";
import { printable } from "../printable.ts";
import type { ReportFormat } from "../report/report-format.ts";
import { reportText } from "../report/report-text.ts";
import { complain, say, type Terminal } from "../terminal.ts";
import { fixPolicy } from "./fix-policy.ts";
import { sayFixed } from "./say-fixed.ts";

/** How policies are to be checked. */
export interface CheckWish {
  readonly format: ReportFormat;
  /** Whether to make the fixes first. */
  readonly fix: boolean;
}

/** Checks every policy that the paths mean, says what it found, and gives the gravest exit code. */
export async function checkPolicies(
  paths: readonly string[],
  { format, fix }: CheckWish,
  terminal: Terminal,
): Promise<ExitCode> {
  const { entries, code } = testedEntries(paths, terminal);
  let worst = code;
  const compilations: Compilation[] = [];
  for (const entry of entries) {
    if (fix) worst = graver(worst, mend(entry, format, terminal));
    const checked = checkEntry(entry, format, terminal);
    compilations.push(checked.compilation);
    worst = graver(worst, checked.code);
    if (format === "pretty" && checked.compilation.fault === undefined) {
      say(terminal, verdict(entry, checked.compilation.diagnostics));
    }
  }
  if (format !== "pretty") {
    const read = compilations.filter(({ fault }) => fault === undefined);
    terminal.out.write(await reportText(format, read, terminal.locale));
  }
  return worst;
}

function mend(entry: TestedEntry, format: ReportFormat, terminal: Terminal): ExitCode {
  const { faults, ...rest } = fixPolicy(entry);
  for (const fault of faults) complain(terminal, unwritable(fault));
  sayFixed(rest, format === "pretty" ? terminal.out : terminal.err, terminal.locale);
  return faults.length === 0 ? exitCode.fine : exitCode.badUse;
}

/** Checks one policy. A person is told what is wrong with it; a program will be, and hears only of what can't be read. */
export function checkEntry(
  entry: TestedEntry,
  format: ReportFormat,
  terminal: Terminal,
  host?: CompilerHost,
): { readonly compilation: Compilation; readonly code: ExitCode } {
  const compilation = compilePolicy(entry, host, { tests: namedTests(entry) });
  const show = format === "pretty" ? "all" : "none";
  return { compilation, code: reportCompilation(entry, compilation, terminal, show) };
}

/** The result of a check in one line: the policy with how many errors and warnings it has. */
export function verdict(entry: PolicyEntry, diagnostics: readonly Diagnostic[]): Doc {
  const label = printable(entry.label);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return {
    ko: `${label}: 오류 ${errors === 0 ? "없음" : `${errors}개`}, 경고 ${warnings}개`,
    en: `${label}: ${errors === 0 ? "no" : errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
  };
}
