import { defineFact } from "../define-fact.ts";
import { oneOf } from "../value-type.ts";

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export const weekday = defineFact({
  name: "weekday",
  type: oneOf(days),
  doc: { ko: "요일 (회사 시간대)", en: "day of the week in the tenant's zone" },
  source: "world",
  read: (world) => days[world.local.weekday - 1] ?? "",
});
