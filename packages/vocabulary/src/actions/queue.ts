import { defineAction } from "../define-action.ts";

export const queue = defineAction({
  name: "queue",
  doc: { ko: "상담대기로 접수함", en: "puts the consultation in waiting" },
  outcome: true,
  room: ({ room }) => (room === "received" || room === "inProgress" ? room : "waiting"),
});
