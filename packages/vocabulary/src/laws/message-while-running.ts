import { defineLaw } from "../define-law.ts";
import { runningRooms } from "../room.ts";

export const messageWhileRunning = defineLaw({
  name: "message-while-running",
  says: {
    ko: "고객의 메시지는 진행 중이거나 기다리거나 챗봇과 있는 상담에서만 메시지이고, 그 밖에는 요청이거나 챗봇을 엽니다",
    en: "what a customer writes is a message where something runs; elsewhere it is a request or opens the chatbot",
  },
  events: ["message"],
  implies: [{ if: [], follows: [{ fact: "room", in: runningRooms }] }],
});
