import { defineFact } from "../define-fact.ts";
import { roomStates } from "../room.ts";
import { oneOf } from "../value-type.ts";

export const room = defineFact({
  name: "room",
  type: oneOf(roomStates),
  doc: { ko: "상담방 상태", en: "state of the consultation room" },
  source: "world",
  read: (world) => world.conversation.room,
});
