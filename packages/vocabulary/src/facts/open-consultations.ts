import { defineFact } from "../define-fact.ts";
import { number } from "../value-type.ts";

export const openConsultations = defineFact({
  name: "openConsultations",
  type: number,
  domain: { whole: true, min: 0 },
  doc: {
    ko: "접수와 진행중 상담 건수의 합계 (최근 7일, 전체 상담사)",
    en: "received and in-progress consultations, last 7 days, all counselors",
  },
  says: {
    noun: { ko: "접수·진행중 상담", en: "the number of open consultations" },
    unit: { ko: "건", en: "" },
    none: { ko: "접수·진행중 상담이 없어서", en: "there are no open consultations" },
  },
  source: "world",
  read: (world) => world.openConsultations,
});
