import { defineAction } from "../define-action.ts";
import { endedRoom } from "../room.ts";

export const end = defineAction({
  name: "end",
  doc: { ko: "진행 중인 상담을 끝냄", en: "ends a consultation that is going on" },
  outcome: false,
  room: ({ room }) => endedRoom(room),
});
