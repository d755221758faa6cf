import { defineEvent } from "../define-event.ts";
import { inflowNames } from "../inflow.ts";
import { wordOf } from "../shape.ts";

export const enterEvent = defineEvent({
  name: "enter",
  doc: { ko: "고객이 채팅방에 들어옴", en: "The customer opens the chat" },
  fields: { inflow: { shape: wordOf(inflowNames), optional: true, lead: "by" } },
  supplies: ["arrival"],
  line: () => ({ ko: "고객이 들어왔습니다", en: "The customer opens the chat" }),
});
