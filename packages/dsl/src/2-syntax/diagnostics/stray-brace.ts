import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `}` where nothing is open. */
export const strayBrace = defineDiagnostic<object>({
  code: "stray-brace",
  severity: "error",
  wording: {
    ko: () => ({
      title: "이 `}`에 짝이 되는 `{`가 없습니다",
      help: "`}`를 지우세요",
    }),
    en: () => ({
      title: "this `}` closes nothing",
      help: "take it away",
    }),
  },
});
