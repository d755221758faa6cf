import type { Doc, ImageProfile } from "@annae/vocabulary";
import type { Size } from "./size.ts";

/** An image as a channel wants it. Sizes in pixels. */
export interface ResizedImage extends Size {
  readonly format: "jpg" | "png";
  readonly bytes: number;
  readonly data: Uint8Array;
}

export type Resizing =
  | { readonly ok: true; readonly image: ResizedImage }
  | { readonly ok: false; readonly reason: Doc };

/** Pictures with more pixels are refused: a file of 2 MB can unfold to gigabytes. */
const maxPixels = 64_000_000;

const unreadable: Doc = {
  ko: "이미지를 읽을 수 없습니다. 파일이 손상되었거나 그림이 너무 큽니다 (최대 6,400만 화소)",
  en: "the image can't be decoded: the file is damaged, or the picture is too large (64 million pixels at most)",
};

/**
 * The image as the profile wants it: upright, fitted into the best size or the forced width, never enlarged,
 * in its own format. Where nothing has to change its bytes stay as they are.
 */
export async function sizeImage(data: Uint8Array, profile: ImageProfile): Promise<Resizing> {
  const { default: sharp } = await import("sharp");
  const decode = () => sharp(data, { limitInputPixels: maxPixels, failOn: "error" });
  try {
    const found = await decode().metadata();
    const format = found.format === "jpeg" ? "jpg" : found.format;
    if (format !== "jpg" && format !== "png") return { ok: false, reason: unreadable };
    const shown = { width: found.autoOrient.width, height: found.autoOrient.height };
    const target = targetSize(shown, profile);
    const upright = (found.orientation ?? 1) === 1;
    if (upright && same(shown, target)) {
      await decode().stats();
      return { ok: true, image: { ...shown, format, bytes: data.length, data } };
    }
    const resized = decode()
      .autoOrient()
      .resize({ ...target, fit: "fill" });
    const encoded =
      format === "png" ? resized.png({ compressionLevel: 9 }) : resized.jpeg({ quality: 90 });
    const bytes = await encoded.toBuffer();
    return { ok: true, image: { ...target, format, bytes: bytes.length, data: bytes } };
  } catch {
    return { ok: false, reason: unreadable };
  }
}

/** The size that the profile gives an image of this size; ratio kept, at least one pixel each way, never larger. */
export function targetSize(size: Size, profile: ImageProfile): Size {
  const scale = Math.min(1, wantedScale(size, profile));
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

function wantedScale(size: Size, profile: ImageProfile): number {
  if (profile.forcedWidth !== undefined) return profile.forcedWidth / size.width;
  const best = nearestShape(size, profile.best ?? []);
  return best === undefined ? 1 : Math.min(best.width / size.width, best.height / size.height);
}

/** The size whose width-to-height ratio is nearest, twice as wide counting as much as twice as high. */
function nearestShape(size: Size, candidates: readonly Size[]): Size | undefined {
  const distance = (other: Size) =>
    Math.abs(Math.log(other.width / other.height) - Math.log(size.width / size.height));
  return candidates.toSorted((one, other) => distance(one) - distance(other))[0];
}

function same(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
