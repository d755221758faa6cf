import type { Doc } from "@annae/vocabulary";
import { writeFiles } from "../../disk.ts";
import { type ExitCode, exitCode } from "../../exit-code.ts";
import { unwritable } from "../../file-faults.ts";
import { printable } from "../../printable.ts";
import { complain, say, type Terminal } from "../../terminal.ts";
import type { TestedPolicy } from "./coverage.ts";
import { coverageByFile, type FileCoverage } from "./coverage.ts";
import { coveragePage } from "./coverage-page.ts";
import { coverageText } from "./coverage-text.ts";
import type { CoverageWish } from "./coverage-wish.ts";
import { lcov } from "./lcov.ts";
import { shortfalls } from "./threshold.ts";

/** Prints what the tests made use of, writes the files that are wished for, and complains where it is too little. */
export function reportCoverage(
  tested: readonly TestedPolicy[],
  wish: CoverageWish,
  terminal: Terminal,
): ExitCode {
  const files = coverageByFile(tested);
  terminal.out.write(coverageText(files, { locale: terminal.locale, color: terminal.out.color }));
  const written = write(files, wish, terminal);
  const missing = shortfalls(files, wish);
  for (const words of missing) complain(terminal, words);
  if (!written) return exitCode.badUse;
  return missing.length > 0 ? exitCode.policyErrors : exitCode.fine;
}

function write(files: readonly FileCoverage[], wish: CoverageWish, terminal: Terminal): boolean {
  const reports = [
    { path: wish.lcov, data: () => lcov(files) },
    { path: wish.html, data: () => coveragePage(files, terminal.locale) },
  ].flatMap(({ path, data }) => (path === null ? [] : [{ path, data: data() }]));
  const fault = writeFiles(reports);
  if (fault !== undefined) complain(terminal, unwritable(fault));
  else for (const { path } of reports) say(terminal, noted(printable(path)));
  return fault === undefined;
}

function noted(path: string): Doc {
  return { ko: `커버리지를 저장했습니다: ${path}`, en: `wrote the coverage to ${path}` };
}
