import { defineFact } from "../define-fact.ts";
import { roomStates } from "../room.ts";
import { oneOf } from "../value-type.ts";

export const room = defineFact({
  name: "room",
  type: oneOf(roomStates),
  doc: { ko: "상담방 상태", en: "state of the consultation room" },
  says: {
    values: {
      none: { ko: "상담방이 없어서", en: "there is no room" },
      chatbot: { ko: "챗봇 진행중이라서", en: "the customer is with the chatbot" },
      waiting: { ko: "상담대기 중이라서", en: "the customer waits for a counselor" },
      received: {
        ko: "접수(읽지않은 대화방) 상태라서",
        en: "the room is received and waits for the first reply",
      },
      inProgress: { ko: "상담 진행중이라서", en: "the consultation is in progress" },
      ended: { ko: "이미 종료된 상담이라서", en: "the consultation has ended" },
      chatbotEnded: {
        ko: "챗봇 종료 상태라서",
        en: "the consultation ended in the chatbot",
      },
    },
  },
  source: "world",
  read: (world) => world.conversation.room,
});
