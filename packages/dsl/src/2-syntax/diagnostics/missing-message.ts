import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `send` without a message. */
export const missingMessage = defineDiagnostic<object>({
  code: "missing-message",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`send` 뒤에 보낼 메시지의 이름이 없습니다",
      help: "메시지의 이름을 쓰세요 (예: `send greeting`)",
    }),
    en: () => ({
      title: "`send` does not say which message",
      help: "write the name of a message, as in `send greeting`",
    }),
  },
});
