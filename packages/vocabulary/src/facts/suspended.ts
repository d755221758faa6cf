import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const suspended = defineFact({
  name: "suspended",
  type: yesNo,
  doc: { ko: "상담중지 상태", en: "the tenant has suspended consultation" },
  says: {
    values: {
      yes: { ko: "상담중지 상태라서", en: "consultation is suspended" },
      no: { ko: "상담중지 상태가 아니라서", en: "consultation is not suspended" },
    },
  },
  source: "setting",
  read: (world) => world.settings.consultation === "suspended",
});
