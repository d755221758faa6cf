import type { Conversation } from "@annae/vocabulary";

/** A conversation in which nothing has happened yet. */
export const newConversation: Conversation = Object.freeze({
  room: "none",
  situation: null,
  counselor: null,
  category: null,
  requestedCategory: null,
  requestedAt: null,
  sent: {},
  lastNoticeAt: null,
  replied: false,
  lastWords: null,
});
