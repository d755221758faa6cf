import type { Compilation } from "@annae/dsl";
import { type Finding, methodOf, type ProvedProperty } from "@annae/review";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import type { Locale } from "@annae/vocabulary";
import { lineFrom } from "../formats/found.ts";
import type { SuiteTest } from "../formats/junit.ts";
import type { ReportedPolicy } from "../formats/report.ts";
import { chatText } from "./proved-text.ts";

/** Whether it tells of properties that no rules could keep, which is to be known before their proofs. */
export function isHopeless({ code }: Diagnostic): boolean {
  return code === "properties-contradict";
}

/** What was proved of a policy, with what stood in the way, for formats that programs read. */
export function reportedProofs(
  label: string,
  { files, diagnostics }: Compilation,
  proved: readonly ProvedProperty[],
  locale: Locale,
): ReportedPolicy {
  return {
    files,
    diagnostics: diagnostics.filter((one) => one.severity === "error" || isHopeless(one)),
    told: {
      failures: proved.flatMap((one) => asDiagnostic(one, files)),
      suite: { name: label, tests: proved.map((one) => suiteTest(one, locale)) },
      rows: proved.map((one) => ({ policy: label, ...proofJson(one, locale) })),
    },
  };
}

function proofJson({ text, property, finding, ms }: ProvedProperty, locale: Locale) {
  return {
    property: text,
    place: property.at,
    result: finding.result,
    method: methodOf(finding)[locale],
    ...("events" in finding ? { events: finding.events } : {}),
    ...("by" in finding ? { by: finding.by } : {}),
    ...("why" in finding ? { why: finding.why } : {}),
    ms: Math.round(ms),
    ...(finding.result === "fails"
      ? { conversation: finding.performance.transcript, test: finding.test }
      : {}),
  };
}

/** The codes under which formats that know only diagnostics tell of properties; what holds is not told. */
const codes: Readonly<
  Record<
    Finding["result"],
    { readonly code: string; readonly severity: Diagnostic["severity"] } | null
  >
> = {
  holds: null,
  holdsSoFar: null,
  fails: { code: "property-fails", severity: "error" },
  undecided: { code: "property-undecided", severity: "warning" },
  notPlayed: { code: "property-undecided", severity: "error" },
};

function asDiagnostic(one: ProvedProperty, files: Compilation["files"]): readonly Diagnostic[] {
  const { text, property, finding } = one;
  const kind = codes[finding.result];
  const span = lineFrom(property.at, files);
  if (kind === null || span === undefined) return [];
  const words = (locale: Locale) => ({
    title: `\`${text}\`: ${methodOf(finding)[locale]}`,
    help: helpOf(finding, locale),
  });
  return [{ ...kind, span, wording: { ko: words("ko"), en: words("en") } }];
}

function helpOf(finding: Finding, locale: Locale): string | undefined {
  if (finding.result === "fails") return chatText(finding, { locale, color: false });
  return finding.result === "notPlayed" ? finding.test : undefined;
}

function suiteTest({ text, property, finding }: ProvedProperty, locale: Locale): SuiteTest {
  const kind = codes[finding.result];
  const message = methodOf(finding)[locale];
  const place = { name: text, file: property.at.file, line: property.at.line };
  if (kind?.severity !== "error") return { ...place, failures: [], output: message };
  const whole = { message, type: kind.code, text: helpOf(finding, locale) ?? message };
  return { ...place, failures: [whole] };
}
