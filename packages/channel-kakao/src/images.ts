import { everyKind } from "@annae/channel-kit";
import type { ImageProfile } from "@annae/vocabulary";
import { imageBytes, linkImage } from "./limits.ts";

const picture: ImageProfile = {
  formats: ["jpg", "png"],
  maxBytes: imageBytes,
  best: [
    { width: 500, height: 500 },
    { width: 500, height: 250 },
  ],
  besideText: linkImage,
  source: "docs/behaviour.md GRT-4, BSY-1; HappyTalk auto messages",
};

/** How images are sized: every kind alike. */
export const images = everyKind(picture);
