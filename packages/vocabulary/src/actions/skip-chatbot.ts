import { defineAction } from "../define-action.ts";

export const skipChatbot = defineAction({
  name: "skipChatbot",
  doc: { ko: "챗봇을 건너뜀", en: "leaves the chatbot out" },
  outcome: false,
  room: ({ room }) => (room === "chatbot" ? "none" : room),
});
