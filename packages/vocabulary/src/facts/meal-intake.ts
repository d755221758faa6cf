import { defineFact } from "../define-fact.ts";
import { mealIntakes } from "../settings/meal.ts";
import { oneOf } from "../value-type.ts";

export const mealIntake = defineFact({
  name: "mealIntake",
  type: oneOf(mealIntakes),
  doc: { ko: "식사 시간 접수 방식", en: "what happens to requests during meals" },
  says: {
    values: {
      assign: { ko: "식사 시간에도 배정해서", en: "requests during meals are assigned as usual" },
      queue: { ko: "식사 시간의 요청은 대기로 접수해서", en: "requests during meals wait" },
      refuse: { ko: "식사 시간의 요청은 접수하지 않아서", en: "requests during meals are refused" },
    },
  },
  source: "setting",
  read: (world) => world.settings.meal.intake,
});
