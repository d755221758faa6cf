import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `set chatbot` in a test. */
export const chatbotInTest = defineDiagnostic({
  code: "chatbot-in-test",
  severity: "error",
  wording: {
    ko: () => ({
      title: "챗봇을 쓰는지는 테스트의 첫 줄에서 정합니다",
      help: '이 줄을 지우고 `test "…" on 채널 with chatbot { … }`으로 쓰세요',
    }),
    en: () => ({
      title: "whether there is a chatbot is said in the first line of the test",
      help: 'remove this line and write `test "…" on channel with chatbot { … }`',
    }),
  },
});
