import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const acceptOverLimit = defineFact({
  name: "acceptOverLimit",
  type: yesNo,
  doc: {
    ko: "상담 허용 건수를 넘어도 접수함",
    en: "requests over the consultation limit are still taken",
  },
  source: "setting",
  read: (world) => world.settings.capacity?.accept ?? true,
});
