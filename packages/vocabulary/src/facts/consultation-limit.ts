import { defineFact } from "../define-fact.ts";
import { number } from "../value-type.ts";

export const consultationLimit = defineFact({
  name: "consultationLimit",
  type: number,
  doc: {
    ko: "상담 허용 건수 (제한이 없으면 끝없이 큰 수)",
    en: "how many open consultations are allowed; without a limit, infinitely many",
  },
  source: "setting",
  read: (world) => world.settings.capacity?.limit ?? Number.POSITIVE_INFINITY,
});
