import type { TestResult } from "@annae/runtime";
import type { SourceFile } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { type Doc, type Locale, particle } from "@annae/vocabulary";
import { lineFrom } from "../formats/found.ts";
import type { SuiteTest } from "../formats/junit.ts";
import type { RunResults } from "../formats/report.ts";
import { failureText } from "./failure-text.ts";

/** The code under which formats that know only diagnostics tell of a failed test. */
const testFailed = "test-failed";

/** How the tests of a policy went, for formats that programs read. */
export function toldTests(
  label: string,
  results: readonly TestResult[],
  files: readonly SourceFile[],
  locale: Locale,
): RunResults {
  const failures = results.flatMap((one) => (one.passed ? [] : failureFindings(one, files)));
  const tests = results.map((one) => suiteTest(one, locale));
  const rows = results.map((one) => ({ policy: label, ...testJson(one, locale) }));
  return { failures, suite: { name: label, tests }, rows };
}

/** A failed test as an error at each event that went otherwise. */
function failureFindings(result: TestResult, files: readonly SourceFile[]): readonly Diagnostic[] {
  const { test, events, faults } = result;
  const title: Doc = {
    ko: `테스트 \`${test.title}\`${particle(test.title, "이/가")} 실패했습니다`,
    en: `the test \`${test.title}\` failed`,
  };
  const failed = events.filter((event) => !event.passed);
  return [...faults, ...failed].flatMap(({ place }): readonly Diagnostic[] => {
    const span = lineFrom(place, files);
    const here = { ...result, events: failed.filter((event) => event.place === place) };
    const words = (locale: Locale) => ({
      title: title[locale],
      help: failureText(here, { locale, color: false }),
    });
    const wording = { ko: words("ko"), en: words("en") };
    return span ? [{ code: testFailed, severity: "error", span, wording }] : [];
  });
}

function suiteTest(result: TestResult, locale: Locale): SuiteTest {
  const { title, channel, chatbot, place } = result.test;
  const text = failureText(result, { locale, color: false });
  const failure = { message: `${place.file}:${place.line}`, type: testFailed, text };
  return {
    name: `${title} (${channel}${chatbot ? ", chatbot" : ""})`,
    file: place.file,
    line: place.line,
    failures: result.passed ? [] : [failure],
  };
}

function testJson({ test, passed, events, faults }: TestResult, locale: Locale) {
  const { title, channel, chatbot, place } = test;
  return {
    ...{ title, channel, chatbot, place, passed },
    faults: faults.map(({ place, message }) => ({ place, message: message[locale] })),
    failures: events
      .filter((event) => !event.passed)
      .map(({ place, written, lines }) => ({ place, written, lines })),
  };
}
