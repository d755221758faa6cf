import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const acceptDuringBreak = defineFact({
  name: "acceptDuringBreak",
  type: yesNo,
  doc: {
    ko: "상담사 휴식 중에도 접수함 (휴식 중인 상담사에게도 배정)",
    en: "counselors on a break are still given consultations",
  },
  says: {
    values: {
      yes: {
        ko: "상담사 휴식 중에도 상담을 접수해서",
        en: "counselors on a break are given consultations, too",
      },
      no: {
        ko: "상담사 휴식 중에는 상담을 접수하지 않아서",
        en: "counselors on a break are given no consultations",
      },
    },
  },
  source: "setting",
  read: (world) => world.settings.acceptDuringBreak,
});
