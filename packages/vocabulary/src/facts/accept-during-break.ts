import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const acceptDuringBreak = defineFact({
  name: "acceptDuringBreak",
  type: yesNo,
  doc: {
    ko: "휴식 중인 상담원에게도 배정함",
    en: "counselors on a break are still given consultations",
  },
  source: "setting",
  read: (world) => world.settings.acceptDuringBreak,
});
