import { defineAction } from "../define-action.ts";
import { isOpen } from "../room.ts";

export const close = defineAction({
  name: "close",
  doc: {
    ko: "상담을 접수하지 않고 종료함: 챗봇 상담방은 ‘챗봇 종료’로 바뀌고, 상담방이 없으면 만들지 않음",
    en: "ends the consultation: a chatbot's room becomes chatbot-ended, and where no room exists none is created",
  },
  outcome: true,
  room: ({ room, chatbot }) => {
    if (room === "received" || room === "inProgress") return "ended";
    if (chatbot) return "chatbotEnded";
    return isOpen(room) ? "ended" : room;
  },
});
