import { defineLaw } from "../define-law.ts";

export const nobodySpoke = defineLaw({
  name: "nobody-spoke",
  says: {
    ko: "아무도 말하지 않았으면 마지막 말에서 흐른 시간은 끝이 없습니다",
    en: "nobody has written exactly where the time since the last words is infinite",
  },
  implies: [
    {
      if: [{ fact: "lastWordsBy", in: ["nobody"] }],
      follows: [{ fact: "sinceLastWords", in: [Number.POSITIVE_INFINITY] }],
    },
    {
      if: [{ fact: "sinceLastWords", in: [Number.POSITIVE_INFINITY] }],
      follows: [{ fact: "lastWordsBy", in: ["nobody"] }],
    },
  ],
});
