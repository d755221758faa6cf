import type { FactPattern, FallbackRow, KindName, Rendition } from "@annae/vocabulary";

const text: Rendition = { show: "text" };
const nothing: Rendition = { show: "nothing" };
const alone: FactPattern = { chatbot: false };

function both(kind: KindName, when: FactPattern, shown: Rendition): FallbackRow {
  return { kind, when, customer: shown, counselor: shown };
}

/**
 * What stands in for a message. Without a chatbot Kakao's own messages are used instead of texts, because they are
 * free of charge while the first reply of a company opens one.
 */
export const fallback: readonly FallbackRow[] = [
  both("unavailable", { customerBlocked: true }, { system: "S1" }), // UNA-7
  both("unavailable", { suspended: true }, { system: "S2" }), // UNA-1
  both("unavailable", alone, { system: "S1" }), // UNA-9
  both("offHours", alone, { system: "S2" }), // OFF-9
  both("mealTime", alone, { system: "S1" }), // MEA-6
  both("overLimit", alone, { system: "S1" }), // LIM-6
  both("busy", alone, { system: "S1" }), // BSY-9
  { kind: "busy", when: { chatbot: true }, customer: text, counselor: { system: "S1" } }, // BSY-10
  { ...both("greeting", alone, { system: "ST" }), once: true }, // GRT-5
  both("title", alone, nothing), // TTL-8
  both("waitingCount", alone, nothing), // CNT-5
  both("endNotice", { chatbot: false, counselorReplied: false }, nothing), // END-2
];
