import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const chatbot = defineFact({
  name: "chatbot",
  type: yesNo,
  doc: { ko: "이 채널에서 챗봇을 사용함", en: "the channel is used with a chatbot" },
  says: {
    values: {
      yes: { ko: "챗봇을 사용해서", en: "a chatbot is used" },
      no: { ko: "챗봇을 사용하지 않아서", en: "no chatbot is used" },
    },
  },
  source: "setting",
  read: (world) => world.settings.chatbot,
});
