import { defineEvent } from "../define-event.ts";
import { endedRoom, runningRooms } from "../room.ts";
import { wordOf } from "../shape.ts";

const ends = {
  customer: { ko: "고객이 상담을 종료했습니다", en: "The customer ends the consultation" },
  counselor: { ko: "상담사가 상담을 종료했습니다", en: "The counselor ends the consultation" },
} as const;

export const endEvent = defineEvent({
  name: "end",
  doc: { ko: "상담이 종료됨", en: "The consultation is ended" },
  fields: { by: { shape: wordOf(["counselor", "customer"]), lead: "by" } },
  supplies: ["counselor", "ender"],
  rooms: runningRooms,
  room: ({ room }) => endedRoom(room),
  line: ({ by }) =>
    by === "customer" || by === "counselor"
      ? ends[by]
      : { ko: "상담을 종료했습니다", en: "The consultation is ended" },
});
