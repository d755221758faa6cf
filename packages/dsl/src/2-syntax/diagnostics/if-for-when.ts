import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A rule that begins with `if`. */
export const ifForWhen = defineDiagnostic<object>({
  code: "if-for-when",
  severity: "error",
  wording: {
    ko: () => ({
      title: "규칙은 `if`가 아니라 `when`으로 시작합니다",
      help: "`when 조건 then 동작`으로 쓰세요",
    }),
    en: () => ({
      title: "a rule begins with `when`, not with `if`",
      help: "write `when condition then action`",
    }),
  },
});
