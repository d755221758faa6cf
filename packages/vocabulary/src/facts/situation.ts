import { defineFact } from "../define-fact.ts";

export const situation = defineFact({
  name: "situation",
  type: { kind: "oneOf", values: "situations" },
  doc: {
    ko: "이 상담을 요청했을 때의 상황 (요청 규칙의 이름)",
    en: "the situation of the consultation's request: the label of the request rule that held",
  },
  source: "world",
  read: (world) => world.conversation.situation ?? "",
});
