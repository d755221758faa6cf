import { defineLaw, isYes } from "../define-law.ts";

export const presentHasIt = defineLaw({
  name: "present-has-it",
  says: {
    ko: "아무도 맡지 않은 상담에는 자리에 있는 담당 상담사도, 담당 상담사의 이름도 없습니다",
    en: "where nobody has the consultation yet, nobody who has it is there, or has a name",
  },
  events: ["enter", "request", "message", "tick"],
  implies: [
    {
      if: [isYes("counselorPresent")],
      follows: [{ fact: "room", notIn: ["none", "chatbot", "waiting"] }],
    },
    {
      if: [{ fact: "counselorName", notIn: [""] }],
      follows: [{ fact: "room", notIn: ["none", "chatbot", "waiting"] }],
    },
  ],
});
