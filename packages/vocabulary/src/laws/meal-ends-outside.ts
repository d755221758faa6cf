import { defineLaw, isYes } from "../define-law.ts";

export const mealEndsOutside = defineLaw({
  name: "meal-ends-outside",
  says: {
    ko: "일괄 식사 시간이 끝나는 시각은 식사 시간이 아닙니다",
    en: "the minute at which the common meal ends is outside it",
  },
  implies: [
    { if: [isYes("commonMeal")], follows: [{ fact: "timeOfDay", differsFrom: "mealEnd" }] },
  ],
});
