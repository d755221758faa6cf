import { defineFact } from "../define-fact.ts";
import { inflowNames } from "../inflow.ts";
import { oneOf } from "../value-type.ts";

export const inflow = defineFact({
  name: "inflow",
  type: oneOf(inflowNames),
  doc: {
    ko: "고객이 들어온 길 (채팅 목록에서 온 고객은 지난 대화를 다시 보려는 경우가 많음)",
    en: "how the customer came in (from the list of chats many only want to read again what was said)",
  },
  says: {
    values: {
      none: { ko: "들어온 길을 알 수 없어서", en: "nobody knows how the customer came in" },
      button: {
        ko: "버튼이나 링크로 들어온 고객이라서",
        en: "the customer came by a button or a link",
      },
      list: {
        ko: "채팅 목록에서 들어온 고객이라서",
        en: "the customer came from the list of chats",
      },
    },
  },
  source: "world",
  needs: "arrival",
  read: ({ event }) => (event.type === "enter" ? (event.inflow ?? "none") : "none"),
});
