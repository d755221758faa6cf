import { defineEvent } from "../define-event.ts";
import { runningRooms } from "../room.ts";

export const tickEvent = defineEvent({
  name: "tick",
  doc: { ko: "시간이 지남 (다른 일은 없음)", en: "Time passes" },
  fields: {},
  supplies: [],
  rooms: runningRooms,
  line: () => ({ ko: "시간이 지났습니다", en: "Time passes" }),
});
