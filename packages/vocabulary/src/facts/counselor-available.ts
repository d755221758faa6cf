import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const counselorAvailable = defineFact({
  name: "counselorAvailable",
  type: yesNo,
  doc: { ko: "상담 가능한 상담사가 있음", en: "at least one counselor can take the consultation" },
  says: {
    values: {
      yes: { ko: "상담 가능한 상담사가 있어서", en: "a counselor can take the consultation" },
      no: { ko: "상담 가능한 상담사가 없어서", en: "no counselor can take the consultation" },
    },
  },
  source: "world",
  read: (world) => world.desk().able.length > 0,
});
