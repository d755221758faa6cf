import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const counselorAvailable = defineFact({
  name: "counselorAvailable",
  type: yesNo,
  doc: { ko: "상담 가능한 상담원이 있음", en: "at least one counselor can take the consultation" },
  source: "world",
  read: (world) => world.desk.able.length > 0,
});
