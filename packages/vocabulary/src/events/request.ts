import { defineEvent } from "../define-event.ts";
import { shapes } from "../shape.ts";

export const requestEvent = defineEvent({
  name: "request",
  doc: { ko: "고객이 상담사를 요청함", en: "The customer asks for a counselor" },
  fields: {
    category: { shape: shapes.category, optional: true, lead: "category" },
    text: { shape: shapes.text, optional: true },
  },
  supplies: ["words"],
  line: ({ text }) => ({
    ko: `고객이 상담원을 요청했습니다${text === undefined ? "" : `: ${text}`}`,
    en: `The customer asks for a counselor${text === undefined ? "" : `: ${text}`}`,
  }),
});
