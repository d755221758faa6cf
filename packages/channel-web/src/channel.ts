import { defineChannel } from "@annae/channel-kit";
import { effects } from "./effects.ts";
import { encode } from "./encode.ts";
import { fallback } from "./fallback.ts";
import { images } from "./images.ts";
import { limits } from "./limits.ts";
import { speakers } from "./speakers.ts";
import { announcements, systemMessages } from "./system-messages.ts";

/** The company's own chat window on a web page: the table of contents of what is known of it. */
export const web = defineChannel({
  id: "web",
  doc: { ko: "웹채팅", en: "Web chat" },
  speakers,
  fallback,
  effects,
  images,
  limits,
  systemMessages,
  announcements,
  commands: {},
  roomTitle: "creation",
  encodeFacts: ["webVersion"],
  encode,
});
