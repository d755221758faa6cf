import { defineAction } from "../define-action.ts";

export const refuse = defineAction({
  name: "refuse",
  doc: {
    ko: "상담 요청을 접수하지 않음: 챗봇을 사용해도 상담방을 만들지 않음",
    en: "turns the request away: no room is created, with or without a chatbot",
  },
  outcome: true,
  room: ({ room }) => (room === "chatbot" ? "none" : room),
});
