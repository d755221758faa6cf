import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const acceptOverLimit = defineFact({
  name: "acceptOverLimit",
  type: yesNo,
  doc: {
    ko: "상담 허용 건수를 초과해도 접수함",
    en: "requests over the consultation limit are still taken",
  },
  says: {
    values: {
      yes: {
        ko: "상담 허용 건수를 초과한 상담도 접수해서",
        en: "requests over the consultation limit are taken",
      },
      no: {
        ko: "상담 허용 건수를 초과한 상담은 접수하지 않아서",
        en: "requests over the consultation limit are not taken",
      },
    },
  },
  source: "setting",
  read: (world) => world.settings.capacity?.accept ?? true,
});
