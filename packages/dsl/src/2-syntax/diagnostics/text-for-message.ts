import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `send` with a text instead of the name of a message. */
export const textForMessage = defineDiagnostic<Record<never, never>>({
  code: "text-for-message",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`send` 뒤에는 글이 아니라 메시지의 이름을 씁니다",
      help: '`message 이름 { text "…" }`으로 선언하고 `send 이름`으로 보내세요',
    }),
    en: () => ({
      title: "`send` takes the name of a message, not a text",
      help: 'declare it with `message name { text "…" }`, then write `send name`',
    }),
  },
});
