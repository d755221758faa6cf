import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A block comment that is never closed. */
export const unterminatedComment = defineDiagnostic<object>({
  code: "unterminated-comment",
  severity: "error",
  wording: {
    ko: () => ({
      title: "이 `/*`를 닫는 `*/`가 없습니다",
      help: "주석이 끝나는 곳에 `*/`를 넣으세요",
    }),
    en: () => ({
      title: "this `/*` is never closed",
      help: "put a `*/` where the comment ends",
    }),
  },
});
