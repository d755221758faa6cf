import { defineFact } from "../define-fact.ts";
import { oneOf } from "../value-type.ts";

export const lastWordsBy = defineFact({
  name: "lastWordsBy",
  type: oneOf(["nobody", "customer", "counselor"]),
  doc: {
    ko: "마지막으로 메시지를 보낸 사람 (자동 메시지 제외)",
    en: "who wrote last, automatic messages aside",
  },
  says: {
    values: {
      nobody: { ko: "아직 아무도 메시지를 보내지 않아서", en: "nobody has written yet" },
      customer: { ko: "고객이 마지막 메시지를 보낸 상담이라서", en: "the customer wrote last" },
      counselor: { ko: "상담사가 마지막 메시지를 보낸 상담이라서", en: "a counselor wrote last" },
    },
  },
  source: "world",
  read: (world) => world.conversation.lastWords?.by ?? "nobody",
});
