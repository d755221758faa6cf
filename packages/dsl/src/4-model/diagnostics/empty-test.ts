import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A test in which nothing happens. */
export const emptyTest = defineDiagnostic({
  code: "empty-test",
  severity: "warning",
  wording: {
    ko: () => ({
      title: "아무 일도 일어나지 않는 테스트입니다",
      help: "무엇이 일어나고 무엇을 기대하는지 쓰세요 (예: `at 2026-11-20 19:00 request => offHours, queue`)",
    }),
    en: () => ({
      title: "nothing happens in this test",
      help: "say what happens and what is expected: `at 2026-11-20 19:00 request => offHours, queue`",
    }),
  },
});
