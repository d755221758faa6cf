import { defineChannel } from "@annae/channel-kit";
import { effects } from "./effects.ts";
import { encode } from "./encode.ts";
import { fallback } from "./fallback.ts";
import { images } from "./images.ts";
import { limits } from "./limits.ts";
import { speakers } from "./speakers.ts";
import { announcements, systemMessages } from "./system-messages.ts";

/** A terminal that somebody sits at: the table of contents of what is known of it. */
export const terminal = defineChannel({
  id: "console",
  doc: { ko: "터미널", en: "Terminal" },
  speakers,
  fallback,
  effects,
  images,
  limits,
  systemMessages,
  announcements,
  commands: { end: "exit" },
  roomTitle: "creation",
  encodeFacts: [],
  encode,
});
