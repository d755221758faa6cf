import type { Compilation } from "@annae/dsl";
import type { TestResult } from "@annae/runtime";
import { assertNever, type Locale } from "@annae/vocabulary";
import { version } from "../installation.ts";
import { jsonText } from "../json/json-text.ts";
import { failureFindings } from "./failure-findings.ts";
import { foundByFile } from "./found.ts";
import { githubReport } from "./github.ts";
import { jsonDiagnostics } from "./json.ts";
import { junitReport } from "./junit.ts";
import type { ReportFormat } from "./report-format.ts";
import { sarifReport } from "./sarif.ts";
import { checkSuite, testSuite } from "./suites.ts";

/** A policy that was checked or tested. */
export interface ReportedPolicy {
  /** As people speak of it. */
  readonly label: string;
  readonly compilation: Compilation;
  readonly results: readonly TestResult[];
}

/** What is wrong with the policies, and where they were tested, how that went, in a format for programs. */
export async function reportText(
  format: Exclude<ReportFormat, "pretty">,
  policies: readonly ReportedPolicy[],
  { locale, tested }: { readonly locale: Locale; readonly tested: boolean },
): Promise<string> {
  const found = foundByFile(policies.map(({ compilation }) => compilation));
  switch (format) {
    case "json": {
      const diagnostics = jsonDiagnostics(found, locale);
      const tests = policies.flatMap((one) => jsonTests(one, locale));
      return jsonText(tested ? { tests, diagnostics } : diagnostics);
    }
    case "junit":
      return junitReport([
        checkSuite(found, locale),
        ...(tested ? policies.map((one) => testSuite(one, locale)) : []),
      ]);
    case "github":
      return githubReport(foundByFile(policies.map(withFailures)), locale);
    case "sarif": {
      const { diagnosticPages } = await import("../explain/explain-code.ts");
      const context = { locale, version, pages: diagnosticPages() };
      return sarifReport(foundByFile(policies.map(withFailures)), context);
    }
    default:
      return assertNever(format);
  }
}

/** The diagnostics of the policy, and its failed tests as more of them. */
function withFailures({ compilation: { files, diagnostics }, results }: ReportedPolicy) {
  const failures = results.flatMap((one) => (one.passed ? [] : failureFindings(one, files)));
  return { files, diagnostics: [...diagnostics, ...failures] };
}

function jsonTests({ label, results }: ReportedPolicy, locale: Locale) {
  return results.map(({ test, passed, events, faults }) => ({
    policy: label,
    title: test.title,
    channel: test.channel,
    chatbot: test.chatbot,
    place: test.place,
    passed,
    faults: faults.map(({ place, message }) => ({ place, message: message[locale] })),
    failures: events
      .filter((event) => !event.passed)
      .map(({ place, written, lines }) => ({ place, written, lines })),
  }));
}
