import { defineEvent } from "../define-event.ts";
import { endedRoom, runningRooms } from "../room.ts";

export const leaveEvent = defineEvent({
  name: "leave",
  doc: {
    ko: "고객이 상담방을 나가거나 플랫폼의 세션이 만료됨",
    en: "The customer leaves the room, or the platform's session expires",
  },
  fields: {},
  supplies: ["counselor"],
  rooms: runningRooms,
  room: ({ room }) => endedRoom(room),
  line: () => ({ ko: "고객이 나갔습니다", en: "The customer leaves" }),
});
