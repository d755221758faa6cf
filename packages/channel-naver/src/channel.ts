import { defineChannel } from "@annae/channel-kit";
import { effects } from "./effects.ts";
import { encode } from "./encode.ts";
import { fallback } from "./fallback.ts";
import { images } from "./images.ts";
import { limits } from "./limits.ts";
import { speakers } from "./speakers.ts";
import { announcements, systemMessages } from "./system-messages.ts";
import { transport } from "./transport.ts";

/** Naver TalkTalk (네이버 톡톡): the table of contents of what is known of it. */
export const naver = defineChannel({
  id: "naver",
  doc: { ko: "네이버 톡톡", en: "Naver TalkTalk" },
  speakers,
  fallback,
  effects,
  images,
  limits,
  systemMessages,
  announcements,
  commands: {},
  roomTitle: "request",
  transport,
  encodeFacts: [],
  encode,
});
