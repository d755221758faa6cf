import { judgeAnswer } from "@annae/channel-kit/webhook";
import type { Endpoint, Endpoints } from "@annae/vocabulary";
import { answers } from "./answers.ts";

const keys = { "HT-Client-Id": "{client_id}", "HT-Client-Secret": "{client_secret}" };
const write: Endpoint = {
  method: "POST",
  url: "https://kakao-api.happytalk.io/v1/chat/write",
  headers: { "Content-Type": "application/json", ...keys },
};

/** How the platform is reached, and how it reaches us, by way of HappyTalk. */
export const transport: Endpoints = {
  send: write,
  own: ["sender_key"],
  upload: {
    endpoint: {
      method: "POST",
      url: "https://kakao-api.happytalk.io/v1/image/upload",
      headers: keys,
    },
    member: "image_url",
    file: "image",
    // A picture beside a text must have been uploaded as one.
    fields: ({ message_type: type }) => ({
      sender_key: "{sender_key}",
      ...(type === "LI" && { image_type: "link" }),
    }),
    address: "image",
    stale: "-505",
  },
  answers,
  judge: (status, body) =>
    judgeAnswer(status, body, {
      answers,
      codeOf: (answer) => (answer.has("code") ? String(answer.get("code")) : undefined),
    }),
  // The serial number makes two requests one.
  whenUnknown: "again",
  rate: {
    max: 200,
    source: "Infobank Bizgo, https://developers.bizgo.io: sending 200 a second",
  },
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
