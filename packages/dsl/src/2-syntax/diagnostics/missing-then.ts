import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A condition followed by an action without `then`. */
export const missingThen = defineDiagnostic<object>({
  code: "missing-then",
  severity: "error",
  wording: {
    ko: () => ({
      title: "조건과 동작 사이에 `then`이 없습니다",
      help: "`then`을 넣으세요: `when 조건 then 동작`",
    }),
    en: () => ({
      title: "there is no `then` between the condition and the action",
      help: "put `then` in front of the action: `when condition then action`",
    }),
  },
});
