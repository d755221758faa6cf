import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `when` behind an action. */
export const whenForIf = defineDiagnostic<object>({
  code: "when-for-if",
  severity: "error",
  wording: {
    ko: () => ({
      title: "동작 뒤의 조건은 `when`이 아니라 `if`로 씁니다",
      help: "`if`로 바꾸세요 (예: `send title if titleOn`)",
    }),
    en: () => ({
      title: "behind an action a condition begins with `if`, not with `when`",
      help: "write `if`, as in `send title if titleOn`",
    }),
  },
});
