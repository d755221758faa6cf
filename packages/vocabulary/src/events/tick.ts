import { defineEvent } from "../define-event.ts";
import { runningRooms } from "../room.ts";

export const tickEvent = defineEvent({
  name: "tick",
  doc: { ko: "시간이 흐름", en: "Nothing happens but time" },
  fields: {},
  supplies: [],
  rooms: runningRooms,
  line: () => ({ ko: "시간이 흘렀습니다", en: "Time passes" }),
});
