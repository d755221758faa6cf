import { defineLaw } from "../define-law.ts";
import { replyEvent } from "../events/reply.ts";

export const replyInOpenRoom = defineLaw({
  name: "reply-in-open-room",
  says: {
    ko: "상담사는 접수·진행중 상담에서만 답변합니다",
    en: "a counselor writes only in an open room",
  },
  events: ["reply"],
  implies: [{ if: [], follows: [{ fact: "room", in: replyEvent.rooms }] }],
});
