import { defineFact } from "../define-fact.ts";
import { duration } from "../value-type.ts";

export const workingSinceLastWords = defineFact({
  name: "workingSinceLastWords",
  type: duration,
  doc: {
    ko: "고객이나 상담사가 마지막으로 말한 뒤 흐른 근무 시간 (자동 메시지 제외)",
    en: "working time since customer or counselor wrote last, automatic messages aside; before any words, infinitely long",
  },
  says: {
    since: {
      ko: "고객이나 상담사의 마지막 메시지 뒤 근무 시간으로",
      en: "customer or counselor wrote last, in working hours",
    },
    none: { ko: "아직 아무도 메시지를 보내지 않아서", en: "nobody has written yet" },
  },
  source: "world",
  counts: { anew: ["request", "message", "reply"] },
  read: ({ conversation: { lastWords }, workingSince }) =>
    lastWords === null ? Number.POSITIVE_INFINITY : workingSince(lastWords.at),
});
