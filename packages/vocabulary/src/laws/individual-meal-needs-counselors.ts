import { defineLaw, isNo, isYes } from "../define-law.ts";

export const individualMealNeedsCounselors = defineLaw({
  name: "individual-meal-needs-counselors",
  says: {
    ko: "개별 식사 시간은 상담할 수 있는 상담사가 있을 때만 있습니다",
    en: "without a common meal it is meal time only where somebody could take the consultation",
  },
  implies: [
    { if: [isYes("mealTime"), isNo("commonMeal")], follows: [isYes("counselorAvailable")] },
  ],
});
