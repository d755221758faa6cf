import { type CheckResult, checkShelf, keptCheck } from "@annae/disk/checks";
import type { PolicyEntry, TestedEntry } from "@annae/disk/policies";
import { diskTree } from "@annae/disk/trees";
import type { ReportFormat } from "@annae/reports/formats";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode, graver } from "../exit-code.ts";
import { buildMark } from "../installation.ts";
import { reportCompilation } from "../policies/report-compilation.ts";
import { testedEntries } from "../policies/tested-entries.ts";
import { besideReport, writeReport } from "../policies/write-report.ts";
import { say, type Terminal } from "../terminal/terminal.ts";

/** How policies are to be checked. */
export interface CheckWish {
  readonly format: ReportFormat;
  /** Whether to make the fixes first. */
  readonly fix: boolean;
  /** Whether a result that was kept of the same files will do. */
  readonly cache: boolean;
}

/** Checks every policy that the paths mean, says what it found, and gives the gravest exit code. */
export async function checkPolicies(
  paths: readonly string[],
  { format, fix, cache }: CheckWish,
  terminal: Terminal,
): Promise<ExitCode> {
  const { entries, code } = testedEntries(paths, terminal);
  const pretty = format === "pretty";
  const beside = besideReport(format, terminal);
  const check = await checker(cache);
  const checked: { readonly compilation: CheckResult; readonly code: ExitCode }[] = [];
  for (const entry of entries) {
    const fixed = fix ? (await import("./fix-policy.ts")).fixPolicy(entry, beside) : exitCode.fine;
    const compilation = await check(entry);
    const code = tellChecked(entry, compilation, pretty, terminal);
    checked.push({ compilation, code: graver(fixed, code) });
  }
  const read = () => checked.flatMap((one) => (one.compilation.fault ? [] : [one.compilation]));
  await writeReport(format, read, null, terminal);
  return checked.map((one) => one.code).reduce(graver, code);
}

/** Checks a policy, or takes what was kept of it; the compiler is loaded where it has something to do. */
async function checker(cache: boolean): Promise<(entry: TestedEntry) => Promise<CheckResult>> {
  const mark = buildMark();
  const shelf = mark === undefined ? undefined : await checkShelf(mark);
  let check: ((entry: TestedEntry) => CheckResult) | undefined;
  return async (entry) => {
    const kept = cache && shelf ? keptCheck(shelf, entry, diskTree) : undefined;
    if (kept !== undefined) return kept;
    check ??= (await import("./check-policy.ts")).createChecker(shelf);
    return check(entry);
  };
}

/**
 * Says what a check has found, and gives its exit code. A person is told what is wrong with the policy, and the result in one
 * line with the note behind it; a program will be, and hears only of what can't be read.
 */
export function tellChecked(
  entry: PolicyEntry,
  checked: CheckResult,
  pretty: boolean,
  terminal: Terminal,
  note = "",
): ExitCode {
  const code = reportCompilation(entry, checked, terminal, pretty ? "all" : "none");
  if (pretty && checked.fault === undefined) {
    const { ko, en } = verdict(entry, checked.diagnostics);
    say(terminal, { ko: ko + note, en: en + note });
  }
  return code;
}

/** The result of a check in one line: the policy with how many errors and warnings it has. */
function verdict(entry: PolicyEntry, diagnostics: readonly Diagnostic[]): Doc {
  const label = printableLine(entry.label);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return {
    ko: `${label}: 오류 ${errors === 0 ? "없음" : `${errors}개`}, 경고 ${warnings}개`,
    en: `${label}: ${errors === 0 ? "no" : errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
  };
}
