import { type Diagnostic, lineText, type SourceFile, type Span } from "@annae/dsl";
import type { Place } from "@annae/ir";
import type { TestResult } from "@annae/runtime";
import { type Doc, particle } from "@annae/vocabulary";
import { failureText } from "../tests/failure-text.ts";

/** The code under which formats that know only diagnostics tell of a failed test. */
export const testFailed = "test-failed";

/** A failed test as an error at each event that went otherwise, for formats that know only diagnostics. */
export function failureFindings(
  result: TestResult,
  files: readonly SourceFile[],
): readonly Diagnostic[] {
  const { test, events, faults } = result;
  const title: Doc = {
    ko: `테스트 \`${test.title}\`${particle(test.title, "이/가")} 실패했습니다`,
    en: `the test \`${test.title}\` failed`,
  };
  const failed = events.filter((event) => !event.passed);
  return [...faults, ...failed].flatMap(({ place }) => {
    const span = lineFrom(place, files);
    const here = { ...result, events: failed.filter((event) => event.place === place) };
    const words = (locale: keyof Doc) => ({
      title: title[locale],
      help: failureText(here, { locale, color: false }),
    });
    const wording = { ko: words("ko"), en: words("en") };
    return span ? [{ code: testFailed, severity: "error", span, wording, fix: undefined }] : [];
  });
}

/** From the place to the end of its line; undefined where its file was not read. */
function lineFrom({ file, line, column }: Place, files: readonly SourceFile[]): Span | undefined {
  const source = files.find(({ path }) => path === file);
  if (source === undefined) return undefined;
  const begin = source.lineStarts[line - 1] ?? 0;
  const end = begin + lineText(source, line).trimEnd().length;
  return { source, start: begin + column - 1, end };
}
