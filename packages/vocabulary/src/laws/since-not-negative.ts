import { defineLaw } from "../define-law.ts";

export const sinceNotNegative = defineLaw({
  name: "since-not-negative",
  says: { ko: "흐른 시간은 음수가 아닙니다", en: "time that has passed is not negative" },
  domainsOf: ["sinceLastWords", "sinceLastNotice"],
});
