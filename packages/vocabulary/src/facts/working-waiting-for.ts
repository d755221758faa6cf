import { defineFact } from "../define-fact.ts";
import { duration } from "../value-type.ts";

export const workingWaitingFor = defineFact({
  name: "workingWaitingFor",
  type: duration,
  doc: {
    ko: "고객이 답을 기다린 근무 시간. 기다리지 않으면 0",
    en: "how much working time the customer has waited for an answer; 0 while nothing is unanswered",
  },
  says: {
    since: {
      ko: "고객이 답을 기다리기 시작한 뒤 근무 시간으로",
      en: "the customer began to wait, in working hours",
    },
    none: { ko: "고객이 기다리는 답이 없어서", en: "the customer waits for no answer" },
  },
  source: "world",
  counts: { anew: ["request", "message"], goesOn: true, ends: ["reply"] },
  read: ({ conversation: { waitingSince }, workingSince }) =>
    waitingSince === null ? 0 : workingSince(waitingSince),
});
