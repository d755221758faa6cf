import { everyKind } from "@annae/channel-kit";
import type { ImageProfile } from "@annae/vocabulary";
import { imageBytes } from "./limits.ts";

const picture: ImageProfile = {
  formats: ["jpg", "png"],
  maxBytes: imageBytes,
  best: [{ width: 530, height: 290 }],
  source: "docs/behaviour.md BSY-1; Naver TalkTalk chatbot API README: recommended 530x290",
};

const greeting: ImageProfile = {
  formats: ["jpg", "png"],
  maxBytes: imageBytes,
  forcedWidth: 200,
  source: "docs/behaviour.md GRT-4; HappyTalk auto messages: resized to 200 px width",
};

/** How images are sized: the greeting is made narrow, all others fit Naver's own picture. */
export const images = { ...everyKind(picture), greeting };
