import type { BesideText, ImageProfile } from "@annae/vocabulary";

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size at which an image of this size is shown: ratio kept, at least one pixel each way. It is made as wide as the platform
 * forces it to be, or just wide enough to stand beside its text where it can, or fitted into the best size, never enlarged.
 */
export function fittedSize(size: Size, profile: ImageProfile): Size {
  const { forcedWidth, besideText } = profile;
  if (forcedWidth !== undefined) return scaled(size, forcedWidth / size.width);
  if (besideText !== undefined && canStandBeside(size, besideText))
    return besideSize(size, besideText);
  const best = bestSize(size, profile);
  if (best === undefined) return size;
  return scaled(size, Math.min(1, best.width / size.width, best.height / size.height));
}

function scaled({ width, height }: Size, scale: number): Size {
  const pixels = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: pixels(width), height: pixels(height) };
}

/** Whether an image of this size can be shown in one bubble with its text. */
export function canStandBeside({ width, height }: Size, { minWidth, shape }: BesideText): boolean {
  const ratio = width / height;
  return width >= minWidth && ratio >= shape.min && ratio <= shape.max;
}

/** The flattest and the highest image that can: "500x250 ~ 500x666". */
export function besideSizes({ minWidth, shape }: BesideText): string {
  const heights = [Math.ceil(minWidth / shape.max), Math.floor(minWidth / shape.min)];
  return heights.map((height) => `${minWidth}x${height}`).join(" ~ ");
}

/** Rounded to where the platform still takes the shape. */
function besideSize({ width, height }: Size, { minWidth, shape }: BesideText): Size {
  const rounded = Math.round((height * minWidth) / width);
  const [least, most] = [Math.ceil(minWidth / shape.max), Math.floor(minWidth / shape.min)];
  return { width: minWidth, height: Math.min(Math.max(rounded, least), most) };
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
