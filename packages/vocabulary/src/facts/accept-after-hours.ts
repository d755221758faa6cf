import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const acceptAfterHours = defineFact({
  name: "acceptAfterHours",
  type: yesNo,
  doc: {
    ko: "근무 시간 외에도 상담을 접수함",
    en: "requests made outside working hours are still taken",
  },
  source: "setting",
  read: (world) => world.settings.acceptAfterHours,
});
