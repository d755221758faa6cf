import { defineFact } from "../define-fact.ts";
import { oneOf } from "../value-type.ts";
import { weekdays } from "../weekdays.ts";

export const weekday = defineFact({
  name: "weekday",
  type: oneOf(weekdays),
  doc: { ko: "요일 (회사 시간대)", en: "day of the week in the tenant's zone" },
  says: {
    values: {
      monday: { ko: "월요일이라서", en: "it is Monday" },
      tuesday: { ko: "화요일이라서", en: "it is Tuesday" },
      wednesday: { ko: "수요일이라서", en: "it is Wednesday" },
      thursday: { ko: "목요일이라서", en: "it is Thursday" },
      friday: { ko: "금요일이라서", en: "it is Friday" },
      saturday: { ko: "토요일이라서", en: "it is Saturday" },
      sunday: { ko: "일요일이라서", en: "it is Sunday" },
    },
  },
  source: "world",
  read: (world) => weekdays[world.local.weekday - 1] ?? "",
});
