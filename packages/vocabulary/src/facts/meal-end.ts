import { defineFact } from "../define-fact.ts";
import { parseTime } from "../literal.ts";
import { time } from "../value-type.ts";

export const mealEnd = defineFact({
  name: "mealEnd",
  type: time,
  doc: { ko: "일괄 식사 시간이 끝나는 시각", en: "when the common meal ends" },
  says: { noun: { ko: "일괄 식사 시간이 끝나는 시각", en: "the end of the common meal" } },
  source: "world",
  read: (world) => parseTime(world.settings.meal.to ?? "00:00") ?? 0,
});
