import type { Conversation } from "@annae/vocabulary";

/** A conversation in which nothing has happened yet. */
export const newConversation: Conversation = Object.freeze({
  room: "none",
  presentAt: null,
  situation: null,
  counselor: null,
  category: null,
  requestedCategory: null,
  requestedAt: null,
  sent: {},
  lastSent: {},
  lastNoticeAt: null,
  repliedAt: null,
  waitingSince: null,
  lastWords: null,
});
