import type { Size } from "@annae/channel-kit/images";
import { readJpegSize } from "./read-jpeg.ts";

/** What the first bytes of an image say. Sizes in pixels as shown; 0 where the format is one that no channel takes. */
export interface Header {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  /** True: it moves. */
  readonly animated?: boolean;
}

/** Bytes from the start of a file that are enough to know its size, with generous room for what cameras put first. */
export const headBytes = 1024 * 1024;

interface Format {
  readonly name: string;
  readonly matches: (head: Buffer) => boolean;
  readonly size?: (head: Buffer) => Size | undefined;
  readonly isAnimated?: (head: Buffer) => boolean;
}

/** The formats that people's pictures come in, whatever their file is called. */
const formats: readonly Format[] = [
  {
    name: "png",
    matches: startsWith("\x89PNG\r\n\x1a\n"),
    size: (head) => ({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) }),
    isAnimated: isAnimatedPng,
  },
  { name: "jpg", matches: startsWith("\xff\xd8\xff"), size: readJpegSize },
  {
    name: "gif",
    matches: startsWith("GIF8"),
    size: (head) => ({ width: head.readUInt16LE(6), height: head.readUInt16LE(8) }),
  },
  { name: "webp", matches: (head) => at(head, 0, "RIFF") && at(head, 8, "WEBP"), size: webpSize },
  { name: "heic", matches: (head) => isBox(head, ["heic", "heix", "hevc", "mif1", "msf1"]) },
  { name: "avif", matches: (head) => isBox(head, ["avif", "avis"]) },
  { name: "bmp", matches: startsWith("BM") },
  { name: "tiff", matches: (head) => at(head, 0, "II*\0") || at(head, 0, "MM\0*") },
  { name: "svg", matches: isSvg },
];

/** Format and size of the image that begins with these bytes; undefined where they are no image, or a broken one. */
export function readHeader(head: Buffer): Header | undefined {
  const format = formats.find(({ matches }) => matches(head));
  if (format === undefined) return undefined;
  if (format.size === undefined) return { format: format.name, width: 0, height: 0 };
  const size = whole(() => format.size?.(head));
  if (size === undefined || size.width === 0 || size.height === 0) return undefined;
  const animated = format.isAnimated?.(head) === true;
  return { format: format.name, ...size, ...(animated && { animated }) };
}

/** An animation's own chunk stands before the first picture: https://www.w3.org/TR/png-3/#acTL-chunk */
function isAnimatedPng(head: Buffer): boolean {
  for (let at = 8; at + 8 <= head.length; at += 12 + head.readUInt32BE(at)) {
    const chunk = head.toString("latin1", at + 4, at + 8);
    if (chunk === "acTL") return true;
    if (chunk === "IDAT") return false;
  }
  return false;
}

/** What is read, or undefined where the bytes end too early. */
function whole<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(head: Buffer): Size | undefined {
  switch (head.toString("latin1", 12, 16)) {
    case "VP8 ":
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    case "VP8L": {
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8X":
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

function startsWith(signature: string): (head: Buffer) => boolean {
  return (head) => at(head, 0, signature);
}

function at(head: Buffer, offset: number, signature: string): boolean {
  return head.toString("latin1", offset, offset + signature.length) === signature;
}

/** ISO base media: the brand stands behind "ftyp". */
function isBox(head: Buffer, brands: readonly string[]): boolean {
  return at(head, 4, "ftyp") && brands.includes(head.toString("latin1", 8, 12));
}

/** What may stand before the root element of an SVG, by how it begins: how it ends. */
const prologs = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!DOCTYPE", ">"],
] as const;

/** Whether the first element is `svg`; steps over what stands before it, each character once. */
function isSvg(head: Buffer): boolean {
  let text = head
    .toString("utf8", 0, 4096)
    .replace(/^\uFEFF/, "")
    .trimStart();
  for (;;) {
    if (/^<svg[\s>]/.test(text)) return true;
    const prolog = prologs.find(([begin]) => text.startsWith(begin));
    const end = prolog === undefined ? -1 : text.indexOf(prolog[1], prolog[0].length);
    if (prolog === undefined || end < 0) return false;
    text = text.slice(end + prolog[1].length).trimStart();
  }
}
