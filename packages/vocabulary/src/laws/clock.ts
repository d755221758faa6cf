import { defineLaw } from "../define-law.ts";

export const clock = defineLaw({
  name: "clock",
  says: {
    ko: "시각은 00:00부터 23:59까지의 분입니다",
    en: "a time of day is a minute from 00:00 to 23:59",
  },
  domainsOf: ["timeOfDay", "mealEnd"],
});
