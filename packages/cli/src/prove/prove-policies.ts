import { compileIn } from "@annae/dsl";
import type { ProofWish, ProvedProperty } from "@annae/review";
import type { Doc } from "@annae/vocabulary";
import { type ExitCode, exitCode, graver } from "../exit-code.ts";
import { openPolicies, reportCompilation } from "../policies/compile-policy.ts";
import { diskHost } from "../policies/disk-host.ts";
import type { PolicyEntry } from "../policies/find-policies.ts";
import { showDiagnostics } from "../policies/show-diagnostics.ts";
import { testedEntries } from "../policies/tested-entries.ts";
import { printable } from "../printable.ts";
import type { ReportFormat } from "../reports/report-format.ts";
import { complain, say, type Terminal } from "../terminal.ts";
import { isHopeless, proofsText, type ReportedProofs } from "./proofs-text.ts";
import { proveWatched } from "./prove-properties.ts";
import { provedText, summary, supposedText } from "./proved-text.ts";
import { showProgress } from "./show-progress.ts";
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
  const pretty = wish.format === "pretty";
  const beside = pretty ? terminal : { ...terminal, out: terminal.err };
  const { entries, code } = testedEntries(wish.paths, terminal);
  const reported: ReportedProofs[] = [];
  let gravest = code;
  for (const entry of entries) {
    const one = await proveEntry(entry, wish, beside);
    reported.push(one.reported);
    gravest = graver(gravest, one.code);
  }
  if (!pretty) {
    terminal.out.write(await proofsText(wish.format, reported, terminal.locale));
  }
  return gravest;
}

async function proveEntry(
  entry: PolicyEntry,
  wish: ProveWish,
  terminal: Terminal,
): Promise<{ readonly reported: ReportedProofs; readonly code: ExitCode }> {
  const compilation = compileIn(openPolicies(diskHost()), entry.file);
  const code = reportCompilation(entry, compilation, terminal, "errors");
  const label = printable(entry.label);
  const { ir } = compilation;
  if (ir === null) {
    if (compilation.fault === undefined) complain(terminal, nothingYet(label));
    return {
      reported: { label, compilation, proved: [] },
      code: graver(code, exitCode.policyErrors),
    };
  }
  if (ir.properties.length === 0) {
    say(terminal, noProperties(label));
    return { reported: { label, compilation, proved: [] }, code };
  }
  const hopeless = compilation.diagnostics.filter(isHopeless);
  if (hopeless.length > 0) showDiagnostics(hopeless, terminal);
  say(terminal, { ko: label, en: label });
  const progress = showProgress(terminal);
  const style = { locale: terminal.locale, color: terminal.out.color };
  const { proved, supposed } = await proveWatched(ir, wish, {
    isStopped: wish.isStopped,
    onWork: progress.show,
    onProved: (one) => {
      progress.clear();
      terminal.out.write(provedText(one, style));
    },
  });
  progress.clear();
  for (const line of supposedText(supposed)) say(terminal, line);
  say(terminal, summary(proved));
  const written = wish.writeTest ? writeTests(entry, proved, terminal) : exitCode.fine;
  const result = graver(codeOf(proved), graver(code, written));
  return { reported: { label, compilation, proved }, code: result };
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
