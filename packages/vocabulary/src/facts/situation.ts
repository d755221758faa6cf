import { defineFact } from "../define-fact.ts";

export const situation = defineFact({
  name: "situation",
  type: { kind: "oneOf", values: "situations" },
  domain: { none: true },
  doc: {
    ko: "상담을 요청했을 때의 상황 (그때 적용된 규칙 이름)",
    en: "the situation of the consultation's request: the label of the request rule that held",
  },
  says: {
    noun: { ko: "상담을 요청했을 때의 상황", en: "the situation of the request" },
    none: { ko: "아직 상담사 연결을 요청하지 않아서", en: "no counselor has been asked for yet" },
  },
  source: "world",
  read: (world) => world.conversation.situation ?? "",
});
