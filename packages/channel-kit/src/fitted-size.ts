import type { ImageProfile } from "@annae/vocabulary";

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size at which an image of this size is shown: ratio kept, at least one pixel each way, never enlarged. */
export function fittedSize(size: Size, profile: ImageProfile): Size {
  const scale = Math.min(1, wantedScale(size, profile));
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

function wantedScale(size: Size, profile: ImageProfile): number {
  if (profile.forcedWidth !== undefined) return profile.forcedWidth / size.width;
  const best = bestSize(size, profile);
  return best === undefined ? 1 : Math.min(best.width / size.width, best.height / size.height);
}

/**
 * The profile's best size for an image of this shape: the one whose width-to-height ratio is nearest,
 * twice as wide counting as much as twice as high. Undefined where the profile names none.
 */
export function bestSize(size: Size, { best = [] }: ImageProfile): Size | undefined {
  const distance = (other: Size) =>
    Math.abs(Math.log(other.width / other.height) - Math.log(size.width / size.height));
  return best.toSorted((one, other) => distance(one) - distance(other))[0];
}
