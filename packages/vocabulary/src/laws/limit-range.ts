import { defineLaw } from "../define-law.ts";

export const limitRange = defineLaw({
  name: "limit-range",
  says: {
    ko: "허용 건수는 3부터 1000까지의 정수이거나 제한이 없습니다",
    en: "the limit is a whole number from 3 to 1000, or there is none",
  },
  domainsOf: ["consultationLimit"],
});
