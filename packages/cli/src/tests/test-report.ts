import type { Compilation } from "@annae/dsl";
import { assertNever, type Locale } from "@annae/vocabulary";
import { version } from "../installation.ts";
import { jsonText } from "../json/json-text.ts";
import { checkSuites } from "../report/check-suites.ts";
import { type FoundInFile, foundByFile } from "../report/found.ts";
import { githubReport } from "../report/github.ts";
import { jsonReport } from "../report/json.ts";
import { junitReport, type Suite, type SuiteTest } from "../report/junit.ts";
import type { ReportFormat } from "../report/report-format.ts";
import { sarifReport } from "../report/sarif.ts";
import { failureFindings, testFailed } from "./failure-findings.ts";
import { failureText } from "./failure-text.ts";
import type { TestResult } from "./run-policy-tests.ts";

/** A policy that was to be tested: what compiling it told, and how its tests went. */
export interface ReportedPolicy {
  /** As people speak of it. */
  readonly label: string;
  readonly compilation: Compilation;
  readonly results: readonly TestResult[];
}

/** How the tests went and what is wrong with the policies, in a format for programs. */
export async function testReport(
  format: Exclude<ReportFormat, "pretty">,
  policies: readonly ReportedPolicy[],
  locale: Locale,
): Promise<string> {
  const found = foundByFile(policies.map(({ compilation }) => compilation));
  switch (format) {
    case "json":
      return asJson(policies, found, locale);
    case "junit":
      return junitReport([
        ...checkSuites(found, locale),
        ...policies.map((one) => suiteOf(one, locale)),
      ]);
    case "github":
      return githubReport(withFailures(policies), locale);
    case "sarif": {
      const { diagnosticPages } = await import("../explain/explain-code.ts");
      return sarifReport(withFailures(policies), { locale, version, pages: diagnosticPages() });
    }
    default:
      return assertNever(format);
  }
}

function withFailures(policies: readonly ReportedPolicy[]): readonly FoundInFile[] {
  return foundByFile(
    policies.map(({ compilation: { files, diagnostics }, results }) => ({
      files,
      diagnostics: [
        ...diagnostics,
        ...results.filter(({ passed }) => !passed).flatMap((one) => failureFindings(one, files)),
      ],
    })),
  );
}

function asJson(
  policies: readonly ReportedPolicy[],
  found: readonly FoundInFile[],
  locale: Locale,
): string {
  const tests = policies.flatMap(({ label, results }) =>
    results.map(({ test, passed, events, faults }) => ({
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
    })),
  );
  const diagnostics: unknown = JSON.parse(jsonReport(found, locale));
  return jsonText({ tests, diagnostics });
}

function suiteOf({ label, results }: ReportedPolicy, locale: Locale): Suite {
  return { name: label, tests: results.map((result) => suiteTest(result, locale)) };
}

function suiteTest(result: TestResult, locale: Locale): SuiteTest {
  const { test, passed } = result;
  const text = failureText(result, { locale, color: false });
  const message = `${test.place.file}:${test.place.line}`;
  return {
    name: test.chatbot
      ? `${test.title} (${test.channel}, chatbot)`
      : `${test.title} (${test.channel})`,
    file: test.place.file,
    line: test.place.line,
    failures: passed ? [] : [{ message, type: testFailed, text }],
  };
}
