import { outcomeOf } from "@annae/channel-kit/webhook";
import type { Endpoints } from "@annae/vocabulary";

const json = "application/json;charset=UTF-8";

/** The picture took Naver over 10 seconds to fetch. */
const slowPicture = "IMG-02";

/** How the platform is reached, and how it reaches us. */
export const transport: Endpoints = {
  send: {
    method: "POST",
    url: "https://gw.talk.naver.com/chatbot/v1/event",
    // The key as the partner centre shows it (ct_…), without "Bearer"
    headers: { "Content-Type": json, Authorization: "{authorization}" },
  },
  // Naver answers 200 to everything; `success` alone says whether it was sent.
  outcome: (status, body) =>
    outcomeOf(status, body, (answer) => {
      if (answer.get("success") === true) return "sent";
      return answer.get("resultCode") === slowPicture ? "later" : "refused";
    }),
  receive: {
    paths: ["/"],
    contentType: json,
    answer: { status: 200, contentType: json, body: "" },
    seconds: 5,
  },
  source: "Naver TalkTalk chatbot API, https://github.com/navertalk/chatbot-api README",
};
