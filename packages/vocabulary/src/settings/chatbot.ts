import { defineSetting } from "../define-setting.ts";
import { shapes } from "../shape.ts";

export const chatbotSetting = defineSetting({
  name: "chatbot",
  doc: { ko: "이 채널에서 챗봇을 사용함", en: "Whether the channel is used with a chatbot" },
  shape: shapes.yesNo,
  preset: false,
  // A test says it once, in its head: `with chatbot`.
  set: [],
});
