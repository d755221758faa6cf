import { defineLaw, isYes } from "../define-law.ts";

export const repliedWords = defineLaw({
  name: "replied-words",
  says: {
    ko: "상담사가 답했으면 누군가 말했습니다",
    en: "where a counselor has replied, somebody has written",
  },
  implies: [
    { if: [isYes("counselorReplied")], follows: [{ fact: "lastWordsBy", notIn: ["nobody"] }] },
  ],
});
