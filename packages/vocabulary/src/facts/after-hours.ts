import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const afterHours = defineFact({
  name: "afterHours",
  type: yesNo,
  doc: { ko: "근무 시간이 아님 (휴무일 포함)", en: "outside working hours, or a holiday" },
  source: "world",
  read: (world) => !world.workingNow,
});
