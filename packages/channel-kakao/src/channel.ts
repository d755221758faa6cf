import { defineChannel } from "@annae/channel-kit";
import { effects } from "./effects.ts";
import { encode } from "./encode.ts";
import { fallback } from "./fallback.ts";
import { images } from "./images.ts";
import { limits } from "./limits.ts";
import { speakers } from "./speakers.ts";
import { announcements, customerCommands, systemMessages } from "./system-messages.ts";
import { transport } from "./transport.ts";

/** KakaoTalk's consult talk (카카오 상담톡): the table of contents of what is known of it. */
export const kakao = defineChannel({
  id: "kakao",
  doc: { ko: "카카오 상담톡", en: "KakaoTalk consult talk" },
  speakers,
  fallback,
  effects,
  images,
  limits,
  systemMessages,
  announcements,
  commands: customerCommands,
  roomTitle: "request",
  transport,
  encodeFacts: [],
  encode,
});
