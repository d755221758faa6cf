import type { ChannelLimits, Limit } from "@annae/vocabulary";

const ours = "our own terminal";

/** Limits of every message. */
export const limits: ChannelLimits = {
  text: { max: 2_000, source: `${ours}: a screen of 80 by 25` },
  buttons: { max: 9, source: `${ours}: one digit each` },
  buttonLabel: { max: 40, source: `${ours}: half a line` },
  linkSchemes: ["http", "https", "tel"],
};

/** Characters and buttons of what the terminal says by itself. */
export const ownText: Limit = { max: 80, source: `${ours}: a line` };
export const ownButtons: Limit = { max: 1, source: `${ours}: a line` };

/** Bytes of a request's body. */
export const webhookBytes: Limit = { max: 16 * 1024, source: `${ours}: nobody types more` };
