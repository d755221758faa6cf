import { defineFact } from "../define-fact.ts";
import { timeSince } from "../time-since.ts";
import { duration } from "../value-type.ts";

export const sinceReply = defineFact({
  name: "sinceReply",
  type: duration,
  doc: {
    ko: "이 상담에서 상담사가 마지막으로 답한 뒤 흐른 시간",
    en: "time since a counselor last wrote in this consultation; before any reply, infinitely long",
  },
  says: {
    since: { ko: "상담사가 마지막으로 답한 뒤", en: "a counselor last wrote" },
    none: { ko: "상담사가 아직 답하지 않아서", en: "no counselor has replied yet" },
  },
  source: "world",
  counts: { anew: ["reply"] },
  read: ({ at, conversation }) => timeSince(at, conversation.repliedAt),
});
