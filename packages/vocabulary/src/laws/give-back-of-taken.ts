import { defineLaw } from "../define-law.ts";
import { giveBackEvent } from "../events/give-back.ts";

export const giveBackOfTaken = defineLaw({
  name: "give-back-of-taken",
  says: {
    ko: "되돌리는 상담은 상담사가 맡은 상담입니다",
    en: "only a consultation that a counselor has can be given back",
  },
  events: ["giveBack"],
  implies: [{ if: [], follows: [{ fact: "room", in: giveBackEvent.rooms }] }],
});
