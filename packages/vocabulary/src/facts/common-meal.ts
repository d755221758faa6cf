import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const commonMeal = defineFact({
  name: "commonMeal",
  type: yesNo,
  doc: { ko: "일괄 식사 시간 중", en: "the common meal is running" },
  source: "world",
  read: (world) => world.commonMealNow,
});
