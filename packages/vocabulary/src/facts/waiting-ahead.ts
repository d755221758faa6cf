import { defineFact } from "../define-fact.ts";
import { number } from "../value-type.ts";

export const waitingAhead = defineFact({
  name: "waitingAhead",
  type: number,
  doc: {
    ko: "배정된 상담원의 앞선 접수 건수",
    en: "received consultations of the assigned counselor ahead of this one",
  },
  source: "world",
  events: ["assign"],
  placeholder: "counsel_count",
  read: (world) => world.assignee?.received ?? 0,
});
