import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A second text or image in one message. */
export const repeatedPart = defineDiagnostic<{
  readonly part: "text" | "image";
}>({
  code: "repeated-part",
  severity: "error",
  wording: {
    ko: ({ part }) => ({
      title: part === "text" ? "한 메시지에 글은 하나입니다" : "한 메시지에 이미지는 하나입니다",
      help: "이것을 지우세요. 채널마다 다르게 하려면 `on 채널 { … }`을 씁니다",
    }),
    en: ({ part }) => ({
      title: `a message has one ${part}`,
      help: "remove this one; for another on a channel write `on channel { … }`",
    }),
  },
});
