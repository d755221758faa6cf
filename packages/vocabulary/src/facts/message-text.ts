import { defineFact } from "../define-fact.ts";
import { text } from "../value-type.ts";

export const messageText = defineFact({
  name: "messageText",
  type: text,
  domain: { none: true },
  doc: { ko: "고객이 보낸 메시지 내용", en: "what the customer wrote" },
  says: {
    noun: { ko: "고객이 보낸 메시지", en: "what the customer wrote" },
    none: { ko: "고객이 보낸 메시지에 글자가 없어서", en: "the customer wrote no text" },
  },
  source: "world",
  needs: "words",
  read: (world) =>
    world.event.type === "message" || world.event.type === "request"
      ? (world.event.text ?? "")
      : "",
});
