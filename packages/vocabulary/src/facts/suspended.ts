import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const suspended = defineFact({
  name: "suspended",
  type: yesNo,
  doc: { ko: "상담중지 상태", en: "the tenant has suspended consultation" },
  source: "setting",
  read: (world) => world.settings.consultation === "suspended",
});
