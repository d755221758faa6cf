import { defineEvent } from "../define-event.ts";

export const enterEvent = defineEvent({
  name: "enter",
  doc: { ko: "고객이 채팅에 들어옴", en: "The customer opens the chat" },
  fields: {},
  supplies: [],
  line: () => ({ ko: "고객이 들어왔습니다", en: "The customer opens the chat" }),
});
