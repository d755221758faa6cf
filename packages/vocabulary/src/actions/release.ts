import { defineAction } from "../define-action.ts";
import { hasCounselor } from "../room.ts";

export const release = defineAction({
  name: "release",
  doc: {
    ko: "상담사가 맡은 상담을 다시 상담대기로 돌려보냄",
    en: "gives a consultation that a counselor has back to waiting",
  },
  outcome: true,
  room: ({ room }) => (hasCounselor(room) ? "waiting" : room),
});
