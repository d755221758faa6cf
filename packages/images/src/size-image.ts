import { fittedSize, type Size } from "@annae/channel-kit/images";
import type { Doc, ImageFormat, ImageProfile } from "@annae/vocabulary";
import type { Metadata, Sharp } from "sharp";
import { readHeader } from "./read-header.ts";
import { readJpegQuality } from "./read-jpeg.ts";

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
const maxPixels = 16_000_000;
/** For one picture. */
const maxSeconds = 5;
/** Of a JPEG in a new size; in its own size it keeps the quality that it has. */
const newQuality = 90;

const unreadable: Doc = {
  ko: "이미지를 읽을 수 없습니다. 파일이 손상되었거나 이미지가 너무 큽니다 (최대 1,600만 화소)",
  en: "the image can't be decoded: the file is damaged, or the picture is too large (16 million pixels at most)",
};

/**
 * The image as the profile wants it: upright, fitted as the profile says, in its own
 * format. It is always written anew, so that nothing but the picture is passed on: no place, no name, no bytes behind it.
 */
export async function sizeImage(data: Uint8Array, profile: ImageProfile): Promise<Resizing> {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const header = readHeader(bytes);
  const format = header?.format;
  if (header === undefined || (format !== "jpg" && format !== "png")) return refused;
  if (header.width * header.height > maxPixels) return refused;
  try {
    const { sharp } = await import("./decoder.ts");
    const decoded = sharp(bytes, { limitInputPixels: maxPixels, failOn: "error" });
    const found = await decoded.metadata();
    const shown = { width: found.autoOrient.width, height: found.autoOrient.height };
    const target = fittedSize(shown, profile);
    if (target.width * target.height > maxPixels) return refused;
    const stays = target.width === shown.width && target.height === shown.height;
    const upright = decoded.timeout({ seconds: maxSeconds }).autoOrient();
    const sized = stays ? upright : upright.resize({ ...target, fit: "fill" });
    const written = await encoders[format](sized, found, bytes, stays).toBuffer();
    return { ok: true, image: { ...target, format, bytes: written.length, data: written } };
  } catch {
    return refused;
  }
}

const refused: Resizing = { ok: false, reason: unreadable };

/** How a picture is written; where it `stays` as large as it is, so that nobody sees that it was written again. */
const encoders: Readonly<
  Record<ImageFormat, (picture: Sharp, found: Metadata, data: Buffer, stays: boolean) => Sharp>
> = {
  png: (picture, { isPalette, hasAlpha }, _, stays) =>
    stays && isPalette && !hasAlpha
      ? picture.png({ compressionLevel: 9, palette: true, quality: 100, dither: 0 })
      : picture.png({ compressionLevel: 9 }),
  jpg: (picture, { chromaSubsampling }, data, stays) =>
    stays
      ? picture.jpeg({
          quality: readJpegQuality(data),
          chromaSubsampling: chromaSubsampling === "4:4:4" ? "4:4:4" : "4:2:0",
        })
      : picture.jpeg({ quality: newQuality }),
};
