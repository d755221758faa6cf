import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A `"""` without its other `"""`. */
export const unterminatedBlock = defineDiagnostic<object>({
  code: "unterminated-block",
  severity: "error",
  wording: {
    ko: () => ({
      title: '이 `"""`를 닫는 `"""`가 없습니다',
      help: '글이 끝나는 다음 줄에 `"""`를 넣으세요',
    }),
    en: () => ({
      title: 'this `"""` is never closed',
      help: 'put a `"""` on the line below the text',
    }),
  },
});
