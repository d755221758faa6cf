import { defineFact } from "../define-fact.ts";
import { date } from "../value-type.ts";

export const today = defineFact({
  name: "today",
  type: date,
  doc: { ko: "오늘 날짜 (회사 시간대)", en: "the date in the tenant's zone" },
  says: { noun: { ko: "오늘 날짜", en: "the date" } },
  source: "world",
  read: (world) => world.local.date,
});
