import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const acceptDuringBreak = defineFact({
  name: "acceptDuringBreak",
  type: yesNo,
  doc: {
    ko: "휴식 중인 상담사에게도 배정함",
    en: "counselors on a break are still given consultations",
  },
  says: {
    values: {
      yes: {
        ko: "휴식 중인 상담사에게도 배정해서",
        en: "counselors on a break are given consultations, too",
      },
      no: {
        ko: "휴식 중인 상담사에게는 배정하지 않아서",
        en: "counselors on a break are given no consultations",
      },
    },
  },
  source: "setting",
  read: (world) => world.settings.acceptDuringBreak,
});
