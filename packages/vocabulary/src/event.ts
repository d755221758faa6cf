import type { Doc } from "./locale.ts";

/** What can happen in a conversation; an automatic message is never one of them. */
export const eventNames = [
  "enter",
  "request",
  "assign",
  "message",
  "reply",
  "end",
  "tick",
] as const;

/** The name of an event, as written behind `on`. */
export type EventName = (typeof eventNames)[number];

/** What each event is, for people. */
export const events: Readonly<Record<EventName, { readonly doc: Doc }>> = {
  enter: { doc: { ko: "고객이 채팅에 들어옴", en: "The customer opens the chat" } },
  request: { doc: { ko: "고객이 상담원을 요청함", en: "The customer asks for a counselor" } },
  assign: { doc: { ko: "상담원에게 배정됨", en: "The consultation reaches a counselor" } },
  message: { doc: { ko: "고객이 메시지를 씀", en: "The customer writes" } },
  reply: { doc: { ko: "상담원이 답함", en: "A counselor writes" } },
  end: { doc: { ko: "상담이 끝남", en: "The consultation is ended" } },
  tick: { doc: { ko: "시간이 흐름", en: "Nothing happens but time" } },
};
