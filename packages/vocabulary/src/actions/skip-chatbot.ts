import { defineAction } from "../define-action.ts";

export const skipChatbot = defineAction({
  name: "skipChatbot",
  doc: { ko: "챗봇을 건너뜀", en: "skips the chatbot" },
  outcome: false,
  room: ({ room }) => (room === "chatbot" ? "none" : room),
});
