import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `(` without its `)`. */
export const missingParenthesis = defineDiagnostic<object>({
  code: "missing-parenthesis",
  severity: "error",
  wording: {
    ko: () => ({
      title: "이 `(`를 닫는 `)`가 없습니다",
      help: "괄호가 끝나는 곳에 `)`를 넣으세요",
    }),
    en: () => ({ title: "this `(` is never closed", help: "put a `)` where the group ends" }),
  },
});
