import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const mealTime = defineFact({
  name: "mealTime",
  type: yesNo,
  doc: {
    ko: "일괄 식사 시간이거나, 상담 가능한 상담사가 모두 개별 식사 중임",
    en: "the common meal is running, or every counselor who could take it is at an individual meal",
  },
  says: {
    values: {
      yes: { ko: "식사 시간이라서", en: "it is meal time" },
      no: { ko: "식사 시간이 아니라서", en: "it is not meal time" },
    },
  },
  source: "world",
  read: ({ commonMealNow, desk }) => {
    if (commonMealNow) return true;
    const { able, atMeal } = desk();
    return able.length > 0 && atMeal.length === able.length;
  },
});
