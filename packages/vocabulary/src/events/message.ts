import { attachmentNames } from "../attachment.ts";
import { defineEvent } from "../define-event.ts";
import { shapes, wordOf } from "../shape.ts";

export const messageEvent = defineEvent({
  name: "message",
  doc: { ko: "고객이 메시지를 보냄", en: "The customer writes" },
  fields: {
    text: { shape: shapes.text, emptyWith: "attachment" },
    attachment: { shape: wordOf(attachmentNames), optional: true, lead: "with" },
  },
  supplies: ["words"],
  words: "customer",
  line: () => ({ ko: "고객", en: "Customer" }),
});
