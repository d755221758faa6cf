import { defineEvent } from "../define-event.ts";
import { openRooms } from "../room.ts";
import { shapes } from "../shape.ts";

export const replyEvent = defineEvent({
  name: "reply",
  doc: { ko: "상담사가 답변함", en: "A counselor writes" },
  fields: { counselor: { shape: shapes.counselor }, text: { shape: shapes.text } },
  supplies: ["counselor"],
  rooms: openRooms,
  room: () => "inProgress",
  words: "counselor",
  line: () => ({ ko: "상담사", en: "Counselor" }),
});
