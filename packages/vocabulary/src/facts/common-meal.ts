import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const commonMeal = defineFact({
  name: "commonMeal",
  type: yesNo,
  doc: { ko: "일괄 식사 시간 중", en: "the common meal is running" },
  says: {
    values: {
      yes: { ko: "일괄 식사 시간이라서", en: "the common meal is running" },
      no: { ko: "일괄 식사 시간이 아니라서", en: "the common meal is not running" },
    },
  },
  source: "world",
  read: (world) => world.commonMealNow,
});
