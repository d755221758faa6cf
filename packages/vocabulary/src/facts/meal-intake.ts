import { defineFact } from "../define-fact.ts";
import { mealIntakes } from "../settings/meal.ts";
import { oneOf } from "../value-type.ts";

export const mealIntake = defineFact({
  name: "mealIntake",
  type: oneOf(mealIntakes),
  doc: { ko: "식사 시간에 들어온 상담 처리 방식", en: "what happens to requests during meals" },
  says: {
    values: {
      assign: {
        ko: "식사 시간에도 상담을 배정해서",
        en: "requests during meals are assigned as usual",
      },
      queue: {
        ko: "식사 시간에 들어온 상담은 상담대기로 처리해서",
        en: "requests during meals wait",
      },
      refuse: {
        ko: "식사 시간에는 상담을 접수하지 않아서",
        en: "requests during meals are refused",
      },
    },
  },
  source: "setting",
  read: (world) => world.settings.meal.intake,
});
