import { defineLaw, isYes } from "../define-law.ts";

export const commonMealIsMeal = defineLaw({
  name: "common-meal-is-meal",
  says: { ko: "일괄 식사 시간은 식사 시간입니다", en: "a common meal is a meal" },
  implies: [{ if: [isYes("commonMeal")], follows: [isYes("mealTime")] }],
});
