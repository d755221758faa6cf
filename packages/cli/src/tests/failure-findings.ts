import { type Diagnostic, lineText, type SourceFile, type Span } from "@annae/dsl";
import type { Place } from "@annae/ir";
import type { Doc } from "@annae/vocabulary";
import { failureText } from "./failure-text.ts";
import type { TestResult } from "./run-policy-tests.ts";

/** The code under which formats that know only diagnostics tell of a failed test. */
export const testFailed = "test-failed";

/** A failed test as an error at each event that went otherwise, for formats that know only diagnostics. */
export function failureFindings(
  result: TestResult,
  files: readonly SourceFile[],
): readonly Diagnostic[] {
  const { test, events, faults } = result;
  const title: Doc = {
    ko: `테스트 \`${test.title}\`이(가) 실패했습니다`,
    en: `the test \`${test.title}\` failed`,
  };
  const failed = events.filter((event) => !event.passed);
  const places = [...faults.map(({ place }) => place), ...failed.map(({ place }) => place)];
  return places.flatMap((place) => {
    const span = lineFrom(place, files);
    if (span === null) return [];
    const here = { ...result, events: failed.filter((event) => event.place === place) };
    const help = (locale: "ko" | "en") => failureText(here, { locale, color: false });
    return {
      code: testFailed,
      severity: "error",
      span,
      wording: {
        ko: { title: title.ko, help: help("ko") },
        en: { title: title.en, help: help("en") },
      },
      fix: undefined,
    } satisfies Diagnostic;
  });
}

/** From the place to the end of its line; null where its file was not read. */
function lineFrom({ file, line, column }: Place, files: readonly SourceFile[]): Span | null {
  const source = files.find(({ path }) => path === file);
  if (source === undefined) return null;
  const begin = source.lineStarts[line - 1] ?? 0;
  const end = begin + lineText(source, line).trimEnd().length;
  return { source, start: begin + column - 1, end };
}
