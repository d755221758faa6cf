import type { ImageProfile, Limit, Speakers } from "@annae/vocabulary";
import { defineChannel } from "../define-channel.ts";
import { everyKind } from "../every-kind.ts";

const ours: Limit = { max: 500, source: "a channel that exists for tests only" };
const asBot: Speakers = { customer: "bot", counselor: "bot" };
const picture: ImageProfile = { formats: ["jpg", "png"], maxBytes: ours, source: ours.source };

/** The smallest channel there is: a box that takes letters. It shows that no channel's name is special. */
export const postbox = defineChannel({
  id: "postbox",
  doc: { ko: "우편함", en: "Postbox" },
  speakers: everyKind(asBot),
  fallback: [],
  effects: [],
  images: everyKind(picture),
  limits: {
    text: ours,
    buttons: { ...ours, max: 2 },
    buttonLabel: { ...ours, max: 10 },
    linkSchemes: ["https"],
  },
  systemMessages: {},
  announcements: [],
  commands: {},
  roomTitle: "creation",
  encodeFacts: [],
  encode: ({ text, image, buttons }, { customer, key }) => [
    { to: customer, key, text, image: image?.url ?? null, buttons: [...buttons] },
  ],
});
