import { defineFact } from "../define-fact.ts";
import { consultationLimits } from "../settings/capacity.ts";
import { number } from "../value-type.ts";

export const consultationLimit = defineFact({
  name: "consultationLimit",
  type: number,
  domain: {
    ...{ whole: true, min: consultationLimits.from, max: consultationLimits.to },
    unlimited: true,
  },
  doc: {
    ko: "상담 허용 건수 (제한하지 않으면 ‘제한 없음’)",
    en: "how many open consultations are allowed; without a limit, infinitely many",
  },
  says: {
    noun: { ko: "상담 허용 건수", en: "the consultation limit" },
    unit: { ko: "건", en: "" },
    none: { ko: "상담 건수를 제한하지 않아서", en: "there is no consultation limit" },
  },
  source: "setting",
  read: (world) => world.settings.capacity?.limit ?? Number.POSITIVE_INFINITY,
});
