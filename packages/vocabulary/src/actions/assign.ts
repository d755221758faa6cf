import { defineAction } from "../define-action.ts";

export const assign = defineAction({
  name: "assign",
  doc: {
    ko: "상담을 배분에 넘김: 자동 배분이면 바로 접수, 수동 배분이면 상담사가 받을 때까지 대기",
    en: "hands the consultation to distribution: received at once, or under manual distribution waiting until accepted",
  },
  outcome: true,
  room: ({ room, distribution }) => {
    if (room === "received" || room === "inProgress") return room;
    return distribution === "auto" ? "received" : "waiting";
  },
});
