import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** The first event of a test without a date. */
export const missingDate = defineDiagnostic({
  code: "missing-date",
  severity: "error",
  wording: {
    ko: () => ({
      title: "테스트의 첫 `at`에는 날짜가 있어야 합니다",
      help: "날짜와 시각을 쓰세요 (예: `at 2026-11-20 19:00 request => …`)",
    }),
    en: () => ({
      title: "the first `at` of a test needs a date",
      help: "write date and time, as in `at 2026-11-20 19:00 request => …`",
    }),
  },
});
