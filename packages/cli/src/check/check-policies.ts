import {
  type Compilation,
  compileIn,
  createShortMemory,
  type Diagnostic,
  type Workspace,
} from "@annae/dsl";
import type { Doc } from "@annae/vocabulary";
import { type ExitCode, exitCode, graver } from "../exit-code.ts";
import { openPolicies, reportCompilation } from "../policies/compile-policy.ts";
import { diskHost } from "../policies/disk-host.ts";
import type { PolicyEntry } from "../policies/find-policies.ts";
import { namedTests, type TestedEntry } from "../policies/find-tests.ts";
import { testedEntries } from "../policies/tested-entries.ts";
import { printable } from "../printable.ts";
import type { ReportFormat } from "../reports/report-format.ts";
import { besideReport, writeReport } from "../reports/write-report.ts";
import { say, type Terminal } from "../terminal.ts";
import { fixPolicy } from "./fix-policy.ts";

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
  const pretty = format === "pretty";
  const beside = besideReport(format, terminal);
  const memory = createShortMemory();
  const checked = entries.map((entry) => {
    const fixed = fix ? fixPolicy(entry, beside) : exitCode.fine;
    const { compilation, code } = checkEntry(entry, pretty, terminal, {
      workspace: openPolicies(diskHost(), memory),
    });
    return { compilation, code: graver(fixed, code) };
  });
  const read = () => checked.flatMap((one) => (one.compilation.fault ? [] : [one.compilation]));
  await writeReport(format, read, null, terminal);
  return checked.map((one) => one.code).reduce(graver, code);
}

/** What a check that is one of many has at hand. */
export interface CheckMeans {
  readonly workspace: Workspace;
  /** What stands behind the result. */
  readonly note?: () => string;
}

/**
 * Checks one policy. A person is told what is wrong with it, and the result in one line with the note behind it; a
 * program will be, and hears only of what can't be read.
 */
export function checkEntry(
  entry: TestedEntry,
  pretty: boolean,
  terminal: Terminal,
  { workspace, note = () => "" }: CheckMeans,
): { readonly compilation: Compilation; readonly code: ExitCode } {
  const compilation = compileIn(workspace, entry.file, { tests: namedTests(entry) });
  const code = reportCompilation(entry, compilation, terminal, pretty ? "all" : "none");
  if (pretty && compilation.fault === undefined) {
    const { ko, en } = verdict(entry, compilation.diagnostics);
    const behind = note();
    say(terminal, { ko: ko + behind, en: en + behind });
  }
  return { compilation, code };
}

/** The result of a check in one line: the policy with how many errors and warnings it has. */
function verdict(entry: PolicyEntry, diagnostics: readonly Diagnostic[]): Doc {
  const label = printable(entry.label);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return {
    ko: `${label}: 오류 ${errors === 0 ? "없음" : `${errors}개`}, 경고 ${warnings}개`,
    en: `${label}: ${errors === 0 ? "no" : errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
  };
}
