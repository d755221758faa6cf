import { defineLaw, isYes } from "../define-law.ts";

export const noLimitAccepts = defineLaw({
  name: "no-limit-accepts",
  says: {
    ko: "허용 건수에 제한이 없으면 늘 접수합니다",
    en: "without a limit, requests over it are taken",
  },
  implies: [
    {
      if: [{ fact: "consultationLimit", in: [Number.POSITIVE_INFINITY] }],
      follows: [isYes("acceptOverLimit")],
    },
  ],
});
