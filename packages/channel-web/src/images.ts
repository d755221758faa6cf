import { everyKind } from "@annae/channel-kit";
import type { ImageProfile } from "@annae/vocabulary";
import { imageBytes } from "./limits.ts";

const picture: ImageProfile = {
  formats: ["jpg", "png"],
  maxBytes: imageBytes,
  source: "docs/behaviour.md GRT-3, GRT-4: as uploaded",
};

/** How images are sized: not at all. */
export const images = everyKind(picture);
