import { defineLaw } from "../define-law.ts";
import { leaveEvent } from "../events/leave.ts";

export const leaveOfSomething = defineLaw({
  name: "leave-of-something",
  says: {
    ko: "진행 중이거나 기다리거나 챗봇과 있는 고객만 나갑니다",
    en: "only somebody with whom something runs can leave",
  },
  events: ["leave"],
  implies: [{ if: [], follows: [{ fact: "room", in: leaveEvent.rooms }] }],
});
