import { defineLaw, isYes } from "../define-law.ts";

export const chatbotOpens = defineLaw({
  name: "chatbot-opens",
  says: {
    ko: "챗봇을 쓰면 들어오거나 요청할 때 상담방이 있습니다",
    en: "with a chatbot there is a room at enter and request",
  },
  events: ["enter", "request"],
  implies: [{ if: [isYes("chatbot")], follows: [{ fact: "room", notIn: ["none"] }] }],
});
