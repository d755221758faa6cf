import type { Size } from "@annae/channel-kit/images";

/** Markers that carry the size: SOF0 to SOF15 without DHT, JPG and DAC among them (ITU T.81, table B.1). */
const notFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);
const startOfScan = 0xda;
const quantization = 0xdb;
const app1 = 0xe1;
const orientationTag = 0x0112;

/** Size as shown, the camera's orientation applied; undefined where no frame is found. Throws RangeError at a cut end. */
export function readJpegSize(head: Buffer): Size | undefined {
  let sideways = false;
  for (const { marker, content } of segmentsOf(head)) {
    if (marker === app1) sideways ||= exifOrientation(content) >= 5;
    if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)) {
      const [height, width] = [content.readUInt16BE(1), content.readUInt16BE(3)];
      return sideways ? { width: height, height: width } : { width, height };
    }
  }
  return undefined;
}

/** The sum of the table for brightness that quality 50 stands for (ITU T.81, table K.1). */
const middleSum = 3688;
const tableLength = 64;

/** The quality, 1 to 100, at which the picture was written, told by its table for brightness; 90 where it has no such table. */
export function readJpegQuality(data: Buffer): number {
  for (const { marker, content } of segmentsOf(data)) {
    if (marker !== quantization || content[0] !== 0 || content.length <= tableLength) continue;
    const sum = content.subarray(1, tableLength + 1).reduce((all, one) => all + one, 0);
    const scale = Math.max(1, sum) / middleSum;
    return Math.max(1, Math.round(scale > 1 ? 50 / scale : 100 - 50 * scale));
  }
  return 90;
}

/** What stands before the picture itself, up to the first broken segment; bytes 0xff may fill the gaps. */
function* segmentsOf(bytes: Buffer) {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === startOfScan) return;
    const end = marker === 0xff ? at + 1 : at + 2 + bytes.readUInt16BE(at + 2);
    if (marker !== 0xff) yield { marker, content: bytes.subarray(at + 4, end) };
    at = end;
  }
}

/** Orientation 1 to 8 of an APP1 segment; 1 where it says none. 5 to 8 stand for a quarter turn (Exif 2.32, 4.6.4). */
function exifOrientation(segment: Buffer): number {
  if (segment.toString("latin1", 0, 6) !== "Exif\0\0" || segment.length < 14) return 1;
  const tiff = segment.subarray(6);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return 1;
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (short(at) === orientationTag) return short(at + 8);
  }
  return 1;
}
