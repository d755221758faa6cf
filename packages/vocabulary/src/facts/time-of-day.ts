import { defineFact } from "../define-fact.ts";
import { time } from "../value-type.ts";

export const timeOfDay = defineFact({
  name: "timeOfDay",
  type: time,
  doc: { ko: "지금 시각 (회사 시간대)", en: "the time of day in the tenant's zone" },
  says: { noun: { ko: "지금 시각", en: "the time" } },
  source: "world",
  read: (world) => world.local.minute,
});
