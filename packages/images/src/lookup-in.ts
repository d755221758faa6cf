import type { ImageLookup } from "@annae/runtime";
import type { PolicyImage } from "./size-policy-images.ts";

/** The images as the runtime asks for them; `base`: the address that file names are put behind. */
export function lookupIn(images: readonly PolicyImage[], base: string): ImageLookup {
  return ({ source, channel, kind }) => {
    const image = images.find(
      (one) => one.source === source && one.channel === channel && one.kind === kind,
    );
    if (image === undefined) return null;
    const { width, height, format, bytes, file } = image;
    return { source, width, height, format, bytes, url: new URL(file, base).href };
  };
}
