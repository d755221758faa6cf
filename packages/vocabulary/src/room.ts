import type { Doc } from "./locale.ts";

/** The states of a consultation room, in the order a consultation passes through them. */
export const roomStates = [
  "none",
  "chatbot",
  "waiting",
  "received",
  "inProgress",
  "ended",
  "chatbotEnded",
] as const;

/** The state of a consultation room. */
export type RoomState = (typeof roomStates)[number];

/** What each state is, for people. */
export const rooms: Readonly<Record<RoomState, { readonly doc: Doc }>> = {
  none: { doc: { ko: "상담방 없음", en: "no room" } },
  chatbot: { doc: { ko: "챗봇 진행중", en: "with the chatbot" } },
  waiting: { doc: { ko: "상담대기", en: "waiting for a counselor" } },
  received: { doc: { ko: "접수", en: "received, not answered yet" } },
  inProgress: { doc: { ko: "진행중", en: "in progress" } },
  ended: { doc: { ko: "상담 종료", en: "ended" } },
  chatbotEnded: { doc: { ko: "챗봇 종료", en: "ended in the chatbot" } },
};

/** States in which a consultation is going on or waits to. */
export const openRooms = [
  "waiting",
  "received",
  "inProgress",
] as const satisfies readonly RoomState[];

/** States that can come to an end: an open consultation, and a chatbot's room. */
export const runningRooms = [...openRooms, "chatbot"] as const satisfies readonly RoomState[];

/** Whether a consultation is going on or waits to. */
export function isOpen(room: RoomState): boolean {
  return openRooms.some((open) => open === room);
}

/** The room once what runs in it is over; a room in which nothing runs stays as it is. */
export function endedRoom(room: RoomState): RoomState {
  if (isOpen(room)) return "ended";
  return room === "chatbot" ? "chatbotEnded" : room;
}

/** Whether what was in the room has ended. */
export function hasEnded(room: RoomState): boolean {
  return room === "ended" || room === "chatbotEnded";
}

/** Whether something runs in the room: a consultation that is open, or the chatbot. */
export function isRunning(room: RoomState): boolean {
  return runningRooms.some((running) => running === room);
}

/** Whether a counselor has the room, or is about to. */
export function hasCounselor(room: RoomState): boolean {
  return room === "received" || room === "inProgress";
}
