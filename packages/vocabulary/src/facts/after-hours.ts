import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const afterHours = defineFact({
  name: "afterHours",
  type: yesNo,
  doc: { ko: "근무 시간 외임 (휴무일 포함)", en: "outside working hours, or a holiday" },
  says: {
    values: {
      yes: { ko: "근무 시간 외라서", en: "it is outside working hours" },
      no: { ko: "근무 시간 안이라서", en: "it is within working hours" },
    },
  },
  source: "world",
  read: (world) => !world.workingNow,
});
