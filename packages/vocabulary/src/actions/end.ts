import { defineAction } from "../define-action.ts";
import { endedRoom } from "../room.ts";

export const end = defineAction({
  name: "end",
  doc: {
    ko: "이미 접수되었거나 진행중인 상담을 종료함",
    en: "ends a consultation that is going on",
  },
  outcome: false,
  room: ({ room }) => endedRoom(room),
});
