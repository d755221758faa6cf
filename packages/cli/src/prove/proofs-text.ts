import { type Compilation, type Diagnostic, lineText, type Span } from "@annae/dsl";
import { type Finding, methodOf, type ProvedProperty } from "@annae/review";
import { assertNever, type Doc, type Locale } from "@annae/vocabulary";
import { version } from "../installation.ts";
import { jsonText } from "../json/json-text.ts";
import { foundByFile } from "../reports/found.ts";
import { githubReport } from "../reports/github.ts";
import { jsonDiagnostics } from "../reports/json.ts";
import { junitReport, type SuiteTest } from "../reports/junit.ts";
import type { ReportFormat } from "../reports/report-format.ts";
import { sarifReport } from "../reports/sarif.ts";
import { checkSuite } from "../reports/suites.ts";
import { chatText } from "./proved-text.ts";

/** A policy and what was proved of it; nothing where it has errors. */
export interface ReportedProofs {
  readonly label: string;
  readonly compilation: Compilation;
  readonly proved: readonly ProvedProperty[];
}

/** Whether it tells of properties that no rules could keep, which is to be known before their proofs. */
export function isHopeless({ code }: Diagnostic): boolean {
  return code === "properties-contradict";
}

/** What was proved of the policies, in a format for programs. */
export async function proofsText(
  format: Exclude<ReportFormat, "pretty">,
  policies: readonly ReportedProofs[],
  locale: Locale,
): Promise<string> {
  const errors = policies.map(({ compilation: { files, diagnostics } }) => ({
    files,
    diagnostics: diagnostics.filter((one) => one.severity === "error" || isHopeless(one)),
  }));
  const found = foundByFile([...errors, ...policies.map(asDiagnostics)]);
  switch (format) {
    case "json":
      return jsonText({
        properties: policies.flatMap((one) => jsonProofs(one, locale)),
        diagnostics: jsonDiagnostics(foundByFile(errors), locale),
      });
    case "junit":
      return junitReport([
        checkSuite(foundByFile(errors), locale),
        ...policies.map(({ label, proved }) => ({
          name: label,
          tests: proved.map((one) => suiteTest(one, locale)),
        })),
      ]);
    case "github":
      return githubReport(found, locale);
    case "sarif": {
      const { diagnosticPages } = await import("../explain/explain-code.ts");
      return sarifReport(found, { locale, version, pages: diagnosticPages() });
    }
    default:
      return assertNever(format);
  }
}

function jsonProofs({ label, proved }: ReportedProofs, locale: Locale) {
  return proved.map(({ text, property, finding, ms }) => ({
    policy: label,
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
  }));
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

function asDiagnostics({ compilation: { files }, proved }: ReportedProofs) {
  const diagnostics = proved.flatMap((one): readonly Diagnostic[] => {
    const kind = codes[one.finding.result];
    const span = kind && spanOf(one, files);
    if (kind === null || span === null) return [];
    const words = (locale: Locale) => ({ title: titleOf(one)[locale], help: helpOf(one, locale) });
    return [{ ...kind, span, wording: { ko: words("ko"), en: words("en") }, fix: undefined }];
  });
  return { files, diagnostics };
}

function titleOf({ text, finding }: ProvedProperty): Doc {
  const { ko, en } = methodOf(finding);
  return { ko: `\`${text}\`: ${ko}`, en: `\`${text}\`: ${en}` };
}

function helpOf({ finding }: ProvedProperty, locale: Locale): string | undefined {
  if (finding.result === "fails") return chatText(finding, { locale, color: false });
  return finding.result === "notPlayed" ? finding.test : undefined;
}

/** The line on which the property begins; null where its file was not read. */
function spanOf({ property: { at } }: ProvedProperty, files: Compilation["files"]): Span | null {
  const source = files.find(({ path }) => path === at.file);
  if (source === undefined) return null;
  const begin = source.lineStarts[at.line - 1] ?? 0;
  const end = begin + lineText(source, at.line).trimEnd().length;
  return { source, start: begin + at.column - 1, end };
}

function suiteTest(one: ProvedProperty, locale: Locale): SuiteTest {
  const { text, property, finding } = one;
  const kind = codes[finding.result];
  const message = methodOf(finding)[locale];
  const whole = { message, type: kind?.code ?? "", text: helpOf(one, locale) ?? message };
  return {
    name: text,
    file: property.at.file,
    line: property.at.line,
    failures: kind?.severity === "error" ? [whole] : [],
    ...(kind?.severity === "error" ? {} : { output: message }),
  };
}
