import { unwritable, writeFiles } from "@annae/disk/files";
import {
  coverageByFile,
  coveragePage,
  coverageText,
  type FileCoverage,
  lcov,
  shortfalls,
  type TestedPolicy,
} from "@annae/reports/coverage";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { complain, say, styleOf, type Terminal } from "../terminal/terminal.ts";
import { coverageFrame } from "./coverage-frame.ts";
import type { CoverageWish } from "./coverage-wish.ts";

/** Prints what the tests made use of, writes the files that are wished for, and complains where it is too little. */
export function reportCoverage(
  tested: readonly TestedPolicy[],
  wish: CoverageWish,
  terminal: Terminal,
): ExitCode {
  const files = coverageByFile(tested);
  terminal.out.write(coverageText(files, styleOf(terminal)));
  const written = write(files, wish, terminal);
  const missing = shortfalls(files, wish);
  for (const words of missing) complain(terminal, words);
  if (!written) return exitCode.badUse;
  return missing.length > 0 ? exitCode.policyErrors : exitCode.fine;
}

function write(files: readonly FileCoverage[], wish: CoverageWish, terminal: Terminal): boolean {
  const reports = [
    { path: wish.lcov, data: () => lcov(files) },
    { path: wish.html, data: () => coveragePage(files, coverageFrame, terminal.locale) },
  ].flatMap(({ path, data }) => (path === null ? [] : [{ path, data: data() }]));
  const fault = writeFiles(reports);
  if (fault !== undefined) complain(terminal, unwritable(fault));
  else for (const { path } of reports) say(terminal, noted(printableLine(path)));
  return fault === undefined;
}

function noted(path: string): Doc {
  return { ko: `커버리지를 저장했습니다: ${path}`, en: `wrote the coverage to ${path}` };
}
