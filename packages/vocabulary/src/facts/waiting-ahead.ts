import { defineFact } from "../define-fact.ts";
import { number } from "../value-type.ts";

export const waitingAhead = defineFact({
  name: "waitingAhead",
  type: number,
  domain: { whole: true, min: 0 },
  doc: {
    ko: "배정된 상담사에게 먼저 접수된 상담 건수 (상담대기 인원)",
    en: "received consultations of the assigned counselor ahead of this one",
  },
  says: {
    noun: { ko: "먼저 접수된 상담", en: "the number of consultations ahead" },
    unit: { ko: "건", en: "" },
    none: { ko: "먼저 접수된 상담이 없어서", en: "no consultation is ahead" },
  },
  source: "world",
  needs: "turn",
  placeholder: "counsel_count",
  read: (world) => world.assignee?.received ?? 0,
});
