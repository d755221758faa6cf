import { defineLaw, isYes } from "../define-law.ts";

export const counselorSpokeReplied = defineLaw({
  name: "counselor-spoke-replied",
  says: {
    ko: "상담사가 마지막으로 말했으면 상담사가 답한 상담입니다",
    en: "where a counselor wrote last, a counselor has replied",
  },
  implies: [
    { if: [{ fact: "lastWordsBy", in: ["counselor"] }], follows: [isYes("counselorReplied")] },
  ],
});
