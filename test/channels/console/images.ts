import { everyKind } from "@annae/channel-kit";
import type { ImageProfile } from "@annae/vocabulary";

const source = "our own: a terminal shows only where a picture lies";
const picture: ImageProfile = {
  formats: ["jpg", "png"],
  maxBytes: { max: 2 * 1024 * 1024, source },
  source,
};

/** How images are sized: not at all. */
export const images = everyKind(picture);
