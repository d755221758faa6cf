import { defineLaw } from "../define-law.ts";

export const arrivesAlive = defineLaw({
  name: "arrives-alive",
  says: {
    ko: "들어오거나 요청할 때 끝난 상담은 이미 새 상담입니다",
    en: "at enter and request an ended consultation has already become a new one",
  },
  events: ["enter", "request"],
  implies: [{ if: [], follows: [{ fact: "room", notIn: ["ended", "chatbotEnded"] }] }],
});
