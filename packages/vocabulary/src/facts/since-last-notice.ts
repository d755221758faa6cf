import { defineFact } from "../define-fact.ts";
import { timeSince } from "../time-since.ts";
import { duration } from "../value-type.ts";

export const sinceLastNotice = defineFact({
  name: "sinceLastNotice",
  type: duration,
  domain: { unlimited: true },
  doc: {
    ko: "이 상담에서 마지막 자동 메시지를 보낸 뒤 지난 시간",
    en: "time since the last automatic message of this consultation; before any, infinitely long",
  },
  says: {
    since: { ko: "마지막 자동 메시지를 보낸 뒤", en: "the last automatic message" },
    none: { ko: "아직 자동 메시지를 보내지 않아서", en: "no automatic message has been sent yet" },
  },
  source: "world",
  counts: { anew: "sending" },
  read: ({ at, conversation }) => timeSince(at, conversation.lastNoticeAt),
});
