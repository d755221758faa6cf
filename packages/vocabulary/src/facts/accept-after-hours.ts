import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const acceptAfterHours = defineFact({
  name: "acceptAfterHours",
  type: yesNo,
  doc: {
    ko: "근무 시간 외에도 상담을 접수함",
    en: "requests made outside working hours are still taken",
  },
  says: {
    values: {
      yes: { ko: "근무 시간 외에도 접수해서", en: "requests outside working hours are taken" },
      no: {
        ko: "근무 시간 외에는 접수하지 않아서",
        en: "requests outside working hours are not taken",
      },
    },
  },
  source: "setting",
  read: (world) => world.settings.acceptAfterHours,
});
