import { defineFact } from "../define-fact.ts";
import { number } from "../value-type.ts";

export const consultationLimit = defineFact({
  name: "consultationLimit",
  type: number,
  doc: {
    ko: "상담 허용 건수 (제한이 없으면 끝없이 큰 수)",
    en: "how many open consultations are allowed; without a limit, infinitely many",
  },
  says: {
    noun: { ko: "상담 허용 건수", en: "the consultation limit" },
    unit: { ko: "건", en: "" },
    none: { ko: "상담 허용 건수에 제한이 없어서", en: "there is no consultation limit" },
  },
  source: "setting",
  set: {
    patch: (value, { capacity }) => ({
      capacity: { limit: Number(value), accept: capacity?.accept ?? true },
    }),
    allowed: {
      doc: { ko: "3부터 1000까지의 정수", en: "a whole number from 3 to 1000" },
      holds: (value) => Number.isInteger(value) && Number(value) >= 3 && Number(value) <= 1_000,
    },
  },
  read: (world) => world.settings.capacity?.limit ?? Number.POSITIVE_INFINITY,
});
