import { outcomeOf } from "@annae/channel-kit/webhook";
import type { Endpoints, SendOutcome } from "@annae/vocabulary";

/** The codes of HappyTalk and of Infobank that are no refusal for good; the same code comes as a number and as a text. */
const outcomes: Readonly<Record<string, SendOutcome>> = {
  "0": "sent",
  "0000": "sent",
  A000: "sent",
  // A request with this serial number was taken before
  "-504": "sent",
  "-600": "later",
  "-601": "later",
  // No session, no such customer, blocked by the customer
  "-502": "gone",
  "-503": "gone",
  "-511": "gone",
};

/** How the platform is reached, and how it reaches us, by way of HappyTalk. */
export const transport: Endpoints = {
  send: {
    method: "POST",
    url: "https://kakao-api.happytalk.io/v1/chat/write",
    headers: {
      "Content-Type": "application/json",
      "HT-Client-Id": "{client_id}",
      "HT-Client-Secret": "{client_secret}",
    },
  },
  outcome: (status, body) =>
    outcomeOf(status, body, (answer) => {
      const code = String(answer.get("code"));
      // What cannot be read may be sent again: the serial number makes it one.
      if (!answer.has("code")) return "later";
      return Object.hasOwn(outcomes, code) ? (outcomes[code] ?? "refused") : "refused";
    }),
  receive: {
    paths: ["/message", "/reference", "/expired_session"],
    contentType: "application/json",
    answer: {
      status: 200,
      contentType: "application/json",
      body: '{"code":"A000","result":"Success"}',
    },
    seconds: 5,
  },
  source:
    "HappyTalk webhook API v1, https://mbi-developer-center.happytalk.io/kakaotalk_webhook/counseling/send_chat; the answer: Infobank Bizgo, https://developers.bizgo.io",
};
