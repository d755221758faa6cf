import { defineFact } from "../define-fact.ts";
import { oneOf } from "../value-type.ts";

export const lastWordsBy = defineFact({
  name: "lastWordsBy",
  type: oneOf(["nobody", "customer", "counselor"]),
  doc: {
    ko: "마지막으로 말한 쪽 (자동 메시지 제외)",
    en: "who wrote last, automatic messages aside",
  },
  source: "world",
  read: (world) => world.conversation.lastWords?.by ?? "nobody",
});
