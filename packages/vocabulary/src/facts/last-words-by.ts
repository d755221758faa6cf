import { defineFact } from "../define-fact.ts";
import { oneOf } from "../value-type.ts";

export const lastWordsBy = defineFact({
  name: "lastWordsBy",
  type: oneOf(["nobody", "customer", "counselor"]),
  doc: {
    ko: "마지막으로 말한 쪽 (자동 메시지 제외)",
    en: "who wrote last, automatic messages aside",
  },
  says: {
    values: {
      nobody: { ko: "아직 아무도 말하지 않아서", en: "nobody has written yet" },
      customer: { ko: "고객이 마지막으로 말해서", en: "the customer wrote last" },
      counselor: { ko: "상담사가 마지막으로 말해서", en: "a counselor wrote last" },
    },
  },
  source: "world",
  read: (world) => world.conversation.lastWords?.by ?? "nobody",
});
