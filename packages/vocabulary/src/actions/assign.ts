import { defineAction } from "../define-action.ts";

export const assign = defineAction({
  name: "assign",
  doc: {
    ko: "상담을 배분함: 자동배분이면 바로 [접수]로, 수동배분이면 상담사가 접수로 변경할 때까지 [대기]로 들어감",
    en: "hands the consultation to distribution: received at once, or under manual distribution waiting until accepted",
  },
  outcome: true,
  room: ({ room, distribution }) => {
    if (room === "received" || room === "inProgress") return room;
    return distribution === "auto" ? "received" : "waiting";
  },
});
