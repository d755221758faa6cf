import type { ChannelLimits, Limit } from "@annae/vocabulary";

const ours = "our own chat window";

/** Limits of every message; none is forced from outside. */
export const limits: ChannelLimits = {
  text: {
    max: 1_000,
    source: `${ours}, as msg of https://developer-center.happytalk.io/Biz-API/counsel/Receive/message`,
  },
  buttons: {
    max: 5,
    source: `${ours}, as Kakao's, so that one policy fits both`,
  },
  buttonLabel: {
    max: 28,
    source: `${ours}, as Kakao's, so that one policy fits both`,
  },
  linkSchemes: ["http", "https", "tel"],
};

/** Bytes of an image that a tenant may use. */
export const imageBytes: Limit = { max: 2 * 1024 * 1024, source: "docs/behaviour.md GRT-3, BSY-1" };

/** Characters of what a customer writes. */
export const inboundText: Limit = { max: 1_000, source: limits.text.source };

/** Characters of the name that a window has within its session. */
export const windowLength: Limit = { max: 64, source: `${ours}: room for a UUID` };

/** Characters of an event's own number. */
export const eventIdLength: Limit = {
  max: 100,
  source: `${ours}: room for a UUID with a prefix, short enough to be a key`,
};

/** Bytes of an event's body. */
export const webhookBytes: Limit = {
  max: 64 * 1024,
  source: `${ours}: over twenty times its longest text`,
};
