import type { ChannelLimits, Limit } from "@annae/vocabulary";

const api = "Naver TalkTalk chatbot API, https://github.com/navertalk/chatbot-api README";

/** Limits of every message. */
export const limits: ChannelLimits = {
  text: { max: 10_000, source: `${api}: textContent.text` },
  buttons: { max: 10, source: `${api}: buttonList` },
  buttonLabel: { max: 18, source: `${api}: title of a TEXT or LINK button` },
  linkSchemes: ["http", "https", "tel"],
};

/** Characters of the text of a message with a picture or buttons. */
export const description: Limit = { max: 1_000, source: `${api}: composite description` };

/** Bytes of an image that a tenant may use; Naver itself takes up to 20 MB. */
export const imageBytes: Limit = {
  max: 2 * 1024 * 1024,
  source:
    "docs/behaviour.md GRT-3, BSY-1; HappyTalk, https://happybook.happytalk.io/site-manager/advanced-settings/auto-message",
};

/** Bytes of a webhook's body. */
export const webhookBytes: Limit = {
  max: 256 * 1024,
  source: "our own, over six times the longest text in UTF-8",
};
