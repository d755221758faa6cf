import { defineAction } from "../define-action.ts";

export const queue = defineAction({
  name: "queue",
  doc: {
    ko: "상담을 ‘상담대기’로 보냄 (나중에 배정)",
    en: "puts the consultation in the waiting queue",
  },
  outcome: true,
  room: ({ room }) => (room === "received" || room === "inProgress" ? room : "waiting"),
});
