import { createHash } from "node:crypto";
import { sizeImage } from "@annae/images/size";
import type { ImageProfile } from "@annae/vocabulary";
import { longestSide } from "../limits.ts";

/** A picture as it is kept: written anew, so that it holds nothing but the picture. Sizes in pixels. */
export interface WrittenPicture {
  readonly digest: string;
  readonly type: "image/jpeg" | "image/png";
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** What is done to a picture: nothing but writing it anew, or no side longer than a screen needs. */
const profiles = {
  asLarge: { formats: ["jpg", "png"], maxBytes: { max: 2_000_000, source: "" }, source: "" },
  fitted: {
    ...{ formats: ["jpg", "png"], maxBytes: { max: 2_000_000, source: "" }, source: "" },
    best: [{ width: longestSide, height: longestSide }],
  },
} as const satisfies Readonly<Record<string, ImageProfile>>;

/** The picture written anew; null: it is no JPEG or PNG, is damaged, or unfolds to too many pixels. */
export async function rewritePicture(
  data: Uint8Array,
  how: keyof typeof profiles,
): Promise<WrittenPicture | null> {
  const sized = await sizeImage(data, profiles[how]);
  if (!sized.ok) return null;
  const { format, width, height, data: bytes } = sized.image;
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { digest, type: format === "jpg" ? "image/jpeg" : "image/png", width, height, bytes };
}
