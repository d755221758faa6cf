import { defineFact } from "../define-fact.ts";
import { number } from "../value-type.ts";

export const openConsultations = defineFact({
  name: "openConsultations",
  type: number,
  doc: {
    ko: "접수 + 진행중 상담 수 (최근 7일, 전체 상담원)",
    en: "received and in-progress consultations, last 7 days, all counselors",
  },
  source: "world",
  read: (world) => world.openConsultations,
});
