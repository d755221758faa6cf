import type { Span } from "../../0-source/span.ts";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { lineOf } from "../../diagnostics/written-text.ts";

/** A second test with the same title on the same channel. */
export const duplicateTest = defineDiagnostic<{
  readonly title: string;
  /** Where the title was given first. */
  readonly first: Span;
}>({
  code: "duplicate-test",
  severity: "warning",
  wording: {
    ko: ({ title, first }) => ({
      title: `같은 제목의 테스트가 이미 있습니다: "${title}"`,
      help: `${lineOf(first)}에 있습니다. 무엇이 다른지 제목에 쓰세요`,
    }),
    en: ({ title, first }) => ({
      title: `there is a test of this title already: "${title}"`,
      help: `it stands at ${lineOf(first)}; say in the title what is different`,
    }),
  },
});
