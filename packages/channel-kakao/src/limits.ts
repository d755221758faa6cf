import type { BesideText, ChannelLimits, Limit } from "@annae/vocabulary";

const writeRequest =
  "HappyTalk webhook API v1, https://mbi-developer-center.happytalk.io/kakaotalk_webhook/counseling/send_chat";
const systemMessage = "docs/behaviour.md SYS-5";

/** Limits of every message. */
export const limits: ChannelLimits = {
  text: { max: 1_000, source: `${writeRequest}: message` },
  buttons: {
    max: 5,
    source:
      "Infobank Bizgo, https://developers.bizgo.io/api-sdk/api-reference/comm/kakao-counsel: buttons",
  },
  buttonLabel: { max: 28, source: `${writeRequest}: links[].name` },
  linkSchemes: ["http", "https", "tel"],
};

/** Characters of one of Kakao's own messages. */
export const systemText: Limit = { max: 200, source: systemMessage };

/** Buttons of one of Kakao's own messages. */
export const systemButtons: Limit = { max: 5, source: systemMessage };

/** Characters of the number that makes a request unique. */
export const serialNumberLength: Limit = { max: 30, source: `${writeRequest}: serial_number` };

/** Bytes of an image that a tenant may use. */
export const imageBytes: Limit = {
  max: 2 * 1024 * 1024,
  source:
    "docs/behaviour.md GRT-3, BSY-1; HappyTalk, https://happybook.happytalk.io/site-manager/advanced-settings/auto-message",
};

/** What a picture inside a message with text or links (LI) must be like; others go out as a message of their own. */
export const linkImage: BesideText = {
  minWidth: 500,
  shape: { min: 3 / 4, max: 2 },
  maxBytes: {
    max: 500_000,
    source: `${writeRequest}: link image, at most 500 KB, width at least 500 px, ratio 3:4 to 2:1`,
  },
};

/** Bytes of a webhook's body: a text has at most 4,000 characters before the platform sends it as a file. */
export const webhookBytes: Limit = {
  max: 256 * 1024,
  source: "our own, over sixteen times the longest text of a request",
};

/** Characters of a customer's words that are kept: from there on the platform itself sends a file. */
export const inboundText: Limit = {
  max: 4_000,
  source: "Infobank Bizgo, cstalk/message: attachment.url above 4,000 characters",
};
