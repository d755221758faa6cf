import { defineLaw } from "../define-law.ts";
import { transferEvent } from "../events/transfer.ts";

export const transferOfTaken = defineLaw({
  name: "transfer-of-taken",
  says: {
    ko: "넘겨받는 상담은 상담사가 맡은 상담입니다",
    en: "only a consultation that a counselor has can be taken over",
  },
  events: ["transfer"],
  implies: [{ if: [], follows: [{ fact: "room", in: transferEvent.rooms }] }],
});
