import { defineLaw } from "../define-law.ts";
import { switchToBotEvent } from "../events/switch-to-bot.ts";

export const switchFromOpen = defineLaw({
  name: "switch-from-open",
  says: {
    ko: "챗봇으로는 접수·진행중 상담에서만 돌아갑니다",
    en: "one goes back to the chatbot from an open room only",
  },
  events: ["switchToBot"],
  implies: [{ if: [], follows: [{ fact: "room", in: switchToBotEvent.rooms }] }],
});
