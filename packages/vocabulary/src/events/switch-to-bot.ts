import { defineEvent } from "../define-event.ts";
import { openRooms } from "../room.ts";

export const switchToBotEvent = defineEvent({
  name: "switchToBot",
  doc: {
    ko: '고객이 상담 중에 "챗봇 전환"을 누름',
    en: 'The customer presses "챗봇 전환" during a consultation',
  },
  fields: {},
  supplies: ["counselor"],
  rooms: openRooms,
  room: ({ room, chatbot }) => (chatbot ? "chatbot" : room),
  line: () => ({ ko: "고객이 챗봇으로 돌아갔습니다", en: "The customer goes back to the chatbot" }),
});
