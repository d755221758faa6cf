import type { ImageLookup } from "@annae/runtime";
import type { Installation, KindName } from "@annae/vocabulary";

/** A picture, and what kind of message it stands in. */
export interface PictureUse {
  readonly source: string;
  readonly kind: KindName;
}

/** By channel, in pixels; null: it is not shown there. */
export type PictureSizes = Readonly<
  Record<string, { readonly width: number; readonly height: number } | null>
>;

/** How large each channel shows a picture. */
export function pictureSizes(
  use: PictureUse,
  { channels }: Installation,
  lookup: ImageLookup,
): PictureSizes {
  const sizes = [...channels.keys()].map((channel) => {
    const sized = lookup({ ...use, channel });
    return [channel, sized && { width: sized.width, height: sized.height }] as const;
  });
  return Object.fromEntries(sizes);
}
