import { fittedSize, type Size } from "@annae/channel-kit";
import type { Doc, ImageFormat, ImageProfile } from "@annae/vocabulary";

/** An image as a channel wants it. Sizes in pixels. */
export interface ResizedImage extends Size {
  readonly format: ImageFormat;
  readonly bytes: number;
  readonly data: Uint8Array;
}

/** The resized image, or why it can't be used. */
export type Resizing =
  | { readonly ok: true; readonly image: ResizedImage }
  | { readonly ok: false; readonly reason: Doc };

/** Pictures with more pixels are refused: a file of 2 MB can unfold to gigabytes. */
const maxPixels = 64_000_000;

const unreadable: Doc = {
  ko: "이미지를 읽을 수 없습니다. 파일이 손상되었거나 이미지가 너무 큽니다 (최대 6,400만 화소)",
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
    const target = fittedSize(shown, profile);
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

function same(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
