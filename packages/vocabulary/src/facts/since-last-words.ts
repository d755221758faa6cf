import { defineFact } from "../define-fact.ts";
import { timeSince } from "../time-since.ts";
import { duration } from "../value-type.ts";

export const sinceLastWords = defineFact({
  name: "sinceLastWords",
  type: duration,
  domain: { unlimited: true },
  doc: {
    ko: "고객이나 상담사가 마지막 메시지를 보낸 뒤 지난 시간 (자동 메시지 제외)",
    en: "time since customer or counselor wrote last, automatic messages aside; before any words, infinitely long",
  },
  says: {
    since: { ko: "고객이나 상담사의 마지막 메시지 뒤", en: "customer or counselor wrote last" },
    none: { ko: "아직 아무도 메시지를 보내지 않아서", en: "nobody has written yet" },
  },
  source: "world",
  counts: { anew: ["request", "message", "reply"] },
  read: ({ at, conversation }) => timeSince(at, conversation.lastWords?.at ?? null),
});
