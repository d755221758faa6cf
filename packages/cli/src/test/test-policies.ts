import { diskHost, ownsFile, type TestedEntry } from "@annae/disk/policies";
import { type Compilation, compileIn, createShortMemory, type Memory } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr, type TestCase } from "@annae/ir";
import type { TestedPolicy } from "@annae/reports/coverage";
import type { ReportFormat } from "@annae/reports/formats";
import { failureText, toldTests } from "@annae/reports/tests";
import { playTests, type TestResult } from "@annae/runtime";
import { type Doc, particle, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode, graver } from "../exit-code.ts";
import { openPolicies } from "../policies/compile-policy.ts";
import { reportCompilation } from "../policies/report-compilation.ts";
import { testedEntries } from "../policies/tested-entries.ts";
import { besideReport, writeReport } from "../policies/write-report.ts";
import { complain, say, styleOf, type Terminal } from "../terminal/terminal.ts";
import type { CoverageWish } from "./coverage-wish.ts";
import { progressOn } from "./progress.ts";
import { reportCoverage } from "./report-coverage.ts";

/** Which tests are wanted, and what is wanted of them. */
export interface TestWish {
  readonly paths: readonly string[];
  /** Only tests whose titles contain this, whatever its case; null: all. */
  readonly only: string | null;
  /** Null: coverage is not asked for. */
  readonly coverage: CoverageWish | null;
  /** Also situations that no test visits. */
  readonly gaps: boolean;
  /** Formats for programs have the standard output to themselves; people are spoken to beside it. */
  readonly format: ReportFormat;
}

/** What became of the tests of one policy. */
interface Outcome {
  readonly label: string;
  readonly compilation: Compilation;
  readonly code: ExitCode;
  readonly results: readonly TestResult[];
  /** How many tests there are, wanted or not. */
  readonly known: number;
  /** Null: the policy has errors, and nothing could be tested. */
  readonly tested: TestedPolicy | null;
}

/** Runs the tests of every policy that the paths mean, prints how they went, and gives the gravest exit code. */
export async function testPolicies(wish: TestWish, terminal: Terminal): Promise<ExitCode> {
  const { format } = wish;
  const reported = ({ label, compilation: { files, diagnostics }, results }: Outcome) => ({
    ...{ files, diagnostics },
    told: toldTests(label, results, files, terminal.locale),
  });
  const people = besideReport(format, terminal);
  const { code: tested, outcomes } = testAll(wish, people);
  const code = wish.gaps ? graver(tested, await gapsOf(outcomes, people)) : tested;
  await writeReport(format, () => outcomes.map(reported), "tests", terminal);
  return code;
}

/** What no test visits, policy by policy; who interrupts it hears no more of the rest. */
async function gapsOf(outcomes: readonly Outcome[], terminal: Terminal): Promise<ExitCode> {
  const { reportGaps } = await import("./report-gaps.ts");
  for (const { ir, tests } of outcomes.map(({ compilation }) => compilation)) {
    const code = ir === null ? exitCode.fine : await reportGaps(ir, tests, terminal);
    if (code !== exitCode.fine) return code;
  }
  return exitCode.fine;
}

function testAll(
  wish: TestWish,
  terminal: Terminal,
): { readonly code: ExitCode; readonly outcomes: readonly Outcome[] } {
  const { entries, code } = testedEntries(wish.paths, terminal);
  const memory = createShortMemory();
  const outcomes = entries.map((entry) => testPolicy(entry, wish, memory, terminal));
  const codes = [code, ...outcomes.map((outcome) => outcome.code), sumUp(outcomes, wish, terminal)];
  const tested = outcomes.flatMap((outcome) => outcome.tested ?? []);
  const complete = tested.length === outcomes.length && tested.length > 0;
  if (wish.coverage !== null && complete) {
    codes.push(reportCoverage(tested, wish.coverage, terminal));
  }
  return { code: codes.reduce(graver, exitCode.fine), outcomes };
}

function testPolicy(
  entry: TestedEntry,
  { only }: TestWish,
  memory: Memory,
  terminal: Terminal,
): Outcome {
  const workspace = openPolicies(diskHost(), memory);
  const compilation = compileIn(workspace, entry.file, { tests: entry.testFiles });
  const code = reportCompilation(entry, compilation, terminal, "all");
  const { ir, files } = compilation;
  const { label } = entry;
  if (ir === null) return { label, compilation, code, results: [], known: 0, tested: null };
  const known = compilation.tests.filter(({ place }) => isMeant(place.file, entry));
  const tests = known.filter(({ title }) => only === null || contains(title, only));
  const progress = progressOn(terminal.out);
  const { results, samples } = playTests(tests, policyFromIr(ir), installedChannels, progress.show);
  progress.end();
  const failed = results.filter((result) => !result.passed);
  const style = styleOf(terminal);
  for (const result of failed) terminal.out.write(`\n${failureText(result, style)}\n`);
  return {
    label,
    compilation,
    code: failed.length === 0 ? code : graver(code, exitCode.policyErrors),
    results,
    known: known.length,
    tested: { isOwn: (path) => ownsFile(entry, path), ir, files, samples },
  };
}

function isMeant(file: TestCase["place"]["file"], entry: TestedEntry): boolean {
  return !entry.onlyThese || entry.testFiles.includes(file);
}

function contains(title: string, only: string): boolean {
  const plain = (text: string) => text.normalize("NFC").toLowerCase();
  return plain(title).includes(plain(only));
}

/** Says how many tests there were and how many failed; a wish that no test meets is a mistake. */
function sumUp(outcomes: readonly Outcome[], { only }: TestWish, terminal: Terminal): ExitCode {
  if (outcomes.some(({ tested }) => tested === null) || outcomes.length === 0) return exitCode.fine;
  const results = outcomes.flatMap((outcome) => outcome.results);
  const known = outcomes.reduce((sum, outcome) => sum + outcome.known, 0);
  if (known === 0) say(terminal, noTests);
  else if (results.length === 0) complain(terminal, noSuchTests(printableLine(only ?? "")));
  else say(terminal, counts(results, known - results.length));
  return known > 0 && results.length === 0 ? exitCode.badUse : exitCode.fine;
}

const noTests: Doc = {
  ko: `테스트가 없습니다.
  도움말: 정책 파일이나 그 옆의 tests 폴더에 있는 .rules 파일에 test "…" on <채널> { … }를 쓰세요`,
  en: `there are no tests.
  help: write test "…" on <channel> { … } in the policy, or in a .rules file of a folder tests beside it`,
};

function noSuchTests(only: string): Doc {
  return {
    ko: `오류: 제목에 "${only}"${particle(only, "이/가")} 들어 있는 테스트가 없습니다`,
    en: `error: no test has "${only}" in its title`,
  };
}

function counts(results: readonly TestResult[], left: number): Doc {
  const all = results.length;
  const failed = results.filter(({ passed }) => !passed).length;
  const rest = {
    ko: left === 0 ? "" : ` (${left}개는 제외)`,
    en: left === 0 ? "" : ` (${left} left out)`,
  };
  if (failed === 0) {
    return {
      ko: `\n테스트 ${all}개가 ${all === 1 ? "" : "모두 "}통과했습니다${rest.ko}`,
      en: `\n${all === 1 ? "1 test" : `all ${all} tests`} passed${rest.en}`,
    };
  }
  return {
    ko: `\n테스트 ${all}개 중 ${failed}개가 실패했습니다${rest.ko} (- 기대 결과, + 실제 결과)`,
    en: `\n${failed} of ${all} ${all === 1 ? "test" : "tests"} failed${rest.en} (- expected, + seen)`,
  };
}
