import { defineFact } from "../define-fact.ts";
import { duration } from "../value-type.ts";

export const waitingFor = defineFact({
  name: "waitingFor",
  type: duration,
  doc: {
    ko: "고객이 답을 기다린 시간: 상담을 요청했거나 답을 받지 못한 첫 말을 한 뒤로 (다시 말해도 이어서 셈). 기다리지 않으면 0",
    en: "how long the customer has waited for an answer: since the request or the first words that nobody has answered; 0 while nothing is unanswered",
  },
  says: {
    since: { ko: "고객이 답을 기다리기 시작한 뒤", en: "the customer began to wait" },
    none: { ko: "고객이 기다리는 답이 없어서", en: "the customer waits for no answer" },
  },
  source: "world",
  counts: { anew: ["request", "message"], goesOn: true, ends: ["reply"] },
  read: ({ at, conversation }) => at - Math.min(at, conversation.waitingSince ?? at),
});
