import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A text without its closing quote. */
export const unterminatedText = defineDiagnostic<object>({
  code: "unterminated-text",
  severity: "error",
  wording: {
    ko: () => ({
      title: "닫는 따옴표가 없습니다",
      help: '글이 끝나는 곳에 `"`를 넣으세요. 여러 줄에 걸친 글은 `"""`로 둘러쌉니다',
    }),
    en: () => ({
      title: "this text has no closing quote",
      help: 'put a `"` where it ends; a text of several lines stands between `"""`',
    }),
  },
});
