import { attachmentNames } from "../attachment.ts";
import { defineEvent } from "../define-event.ts";
import { shapes, wordOf } from "../shape.ts";

export const requestEvent = defineEvent({
  name: "request",
  doc: { ko: "고객이 상담사 연결을 요청함", en: "The customer asks for a counselor" },
  fields: {
    category: { shape: shapes.category, optional: true, lead: "category" },
    text: { shape: shapes.text, optional: true },
    attachment: { shape: wordOf(attachmentNames), optional: true, lead: "with" },
  },
  supplies: ["words"],
  rooms: ["none", "chatbot", "waiting", "ended", "chatbotEnded"],
  line: ({ text }) => ({
    ko: `고객이 상담사 연결을 요청했습니다${text === undefined ? "" : `: ${text}`}`,
    en: `The customer asks for a counselor${text === undefined ? "" : `: ${text}`}`,
  }),
});
