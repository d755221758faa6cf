import { defineLaw } from "../define-law.ts";
import { endEvent } from "../events/end.ts";

export const endOfSomething = defineLaw({
  name: "end-of-something",
  says: {
    ko: "진행 중이거나 기다리거나 챗봇과 있는 상담만 끝납니다",
    en: "only what runs can end",
  },
  events: ["end"],
  implies: [{ if: [], follows: [{ fact: "room", in: endEvent.rooms }] }],
});
