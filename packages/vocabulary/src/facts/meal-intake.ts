import { defineFact } from "../define-fact.ts";
import { oneOf } from "../value-type.ts";

export const mealIntake = defineFact({
  name: "mealIntake",
  type: oneOf(["assign", "queue", "refuse"]),
  doc: { ko: "식사 시간 접수 방식", en: "what happens to requests during meals" },
  source: "setting",
  read: (world) => world.settings.meal.intake,
});
