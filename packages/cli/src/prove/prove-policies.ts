import { diskHost, type PolicyEntry } from "@annae/disk/policies";
import { type Compilation, compileIn } from "@annae/dsl";
import { proveWatched } from "@annae/installation/proving";
import type { ReportFormat } from "@annae/reports/formats";
import {
  isHopeless,
  provedText,
  reportedProofs,
  summary,
  supposedText,
} from "@annae/reports/proofs";
import type { ProofWish, ProvedProperty } from "@annae/review";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode, graver } from "../exit-code.ts";
import { openPolicies } from "../policies/compile-policy.ts";
import { reportCompilation } from "../policies/report-compilation.ts";
import { showDiagnostics } from "../policies/show-diagnostics.ts";
import { testedEntries } from "../policies/tested-entries.ts";
import { besideReport, writeReport } from "../policies/write-report.ts";
import { overwrittenLine } from "../terminal/overwritten-line.ts";
import { complain, say, styleOf, type Terminal } from "../terminal/terminal.ts";
import { writeTests } from "./write-tests.ts";

/** What is to be proved, and what is wanted of it. */
export interface ProveWish extends ProofWish {
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  /** Whether to write a test of each property that fails. */
  readonly writeTest: boolean;
  readonly isStopped: () => boolean;
}

/** Proves the properties of every policy that the paths mean, says how, and gives the gravest exit code. */
export async function provePolicies(wish: ProveWish, terminal: Terminal): Promise<ExitCode> {
  const { entries, code } = testedEntries(wish.paths, terminal);
  const outcomes: Outcome[] = [];
  for (const entry of entries) {
    outcomes.push(await proveEntry(entry, wish, besideReport(wish.format, terminal)));
  }
  const reported = ({ label, compilation, proved }: Outcome) =>
    reportedProofs(label, compilation, proved, terminal.locale);
  await writeReport(wish.format, () => outcomes.map(reported), "properties", terminal);
  return outcomes.map((one) => one.code).reduce(graver, code);
}

/** What was proved of one policy; nothing where it has errors. */
interface Outcome {
  readonly label: string;
  readonly compilation: Compilation;
  readonly proved: readonly ProvedProperty[];
  readonly code: ExitCode;
}

async function proveEntry(
  entry: PolicyEntry,
  wish: ProveWish,
  terminal: Terminal,
): Promise<Outcome> {
  const compilation = compileIn(openPolicies(diskHost()), entry.file);
  const code = reportCompilation(entry, compilation, terminal, "errors");
  const label = printableLine(entry.label);
  const { ir } = compilation;
  if (ir === null) {
    if (compilation.fault === undefined) complain(terminal, nothingYet(label));
    return { label, compilation, proved: [], code: graver(code, exitCode.policyErrors) };
  }
  if (ir.properties.length === 0) {
    say(terminal, noProperties(label));
    return { label, compilation, proved: [], code };
  }
  const hopeless = compilation.diagnostics.filter(isHopeless);
  if (hopeless.length > 0) showDiagnostics(hopeless, terminal);
  say(terminal, { ko: label, en: label });
  const progress = overwrittenLine(terminal.err);
  const style = styleOf(terminal);
  const { proved, supposed } = await proveWatched(ir, wish, {
    isStopped: wish.isStopped,
    onWork: ({ text, events }) =>
      progress.show(`… ${printableLine(text)} (${upTo(events)[terminal.locale]})`),
    onProved: (one) => {
      progress.clear();
      terminal.out.write(provedText(one, style));
    },
  });
  progress.clear();
  for (const line of supposedText(supposed)) say(terminal, line);
  say(terminal, summary(proved));
  const written = wish.writeTest ? writeTests(entry, proved, terminal) : exitCode.fine;
  return { label, compilation, proved, code: [codeOf(proved), written].reduce(graver, code) };
}

/** What fails and what the engine does not play is not proved; what somebody stopped is not known. */
function codeOf(proved: readonly ProvedProperty[]): ExitCode {
  const codes = proved.map(({ finding }): ExitCode => {
    if (finding.result === "undecided" && finding.why === "stopped") return exitCode.badUse;
    const isBroken = finding.result === "fails" || finding.result === "notPlayed";
    return isBroken ? exitCode.policyErrors : exitCode.fine;
  });
  return codes.reduce(graver, exitCode.fine);
}

function upTo(events: number): Doc {
  return { ko: `이벤트 ${events}개까지 확인`, en: `up to ${events} events` };
}

function nothingYet(label: string): Doc {
  return {
    ko: `${label}: 정책에 오류가 있어 아직 아무것도 증명할 수 없습니다. 오류를 먼저 고치세요`,
    en: `${label}: the policy has errors, so nothing can be proved of it yet; mend them first`,
  };
}

function noProperties(label: string): Doc {
  return {
    ko: `${label}: 증명할 성질이 없습니다.
  도움말: 정책에 \`never send greeting when afterHours\`처럼 \`never …\`나 \`always …\`를 쓰세요`,
    en: `${label}: there is nothing to prove.
  help: write \`never …\` or \`always …\` in the policy, such as \`never send greeting when afterHours\``,
  };
}
