import { judgeAnswer } from "@annae/channel-kit/webhook";
import type { Endpoints } from "@annae/vocabulary";
import { answers } from "./answers.ts";

const json = "application/json;charset=UTF-8";

/** How the platform is reached, and how it reaches us. */
export const transport: Endpoints = {
  send: {
    method: "POST",
    url: "https://gw.talk.naver.com/chatbot/v1/event",
    // The key as the partner centre shows it (ct_…), without "Bearer"
    headers: { "Content-Type": json, Authorization: "{authorization}" },
  },
  own: [],
  answers,
  // Naver answers 200 to everything; `success` alone says whether it was sent.
  judge: (status, body) =>
    judgeAnswer(status, body, {
      answers,
      codeOf: (answer) => {
        const [success, code] = [answer.get("success"), answer.get("resultCode")];
        if (success === true) return "00";
        return success === false && code !== "00" ? String(code) : undefined;
      },
    }),
  // Naver has no numbers: a customer would see the second one.
  whenUnknown: "once",
  receive: {
    paths: ["/"],
    contentType: json,
    answer: { status: 200, contentType: json, body: "" },
    seconds: 5,
  },
  source: "Naver TalkTalk chatbot API, https://github.com/navertalk/chatbot-api README",
};
