import type { Size } from "@annae/channel-kit";

/** Markers that carry the size: SOF0 to SOF15 without DHT, JPG and DAC among them (ITU T.81, table B.1). */
const notFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);
const startOfScan = 0xda;
const app1 = 0xe1;
const orientationTag = 0x0112;

/** Size as shown, the camera's orientation applied; undefined where no frame is found. Throws RangeError at a cut end. */
export function readJpegSize(head: Buffer): Size | undefined {
  let sideways = false;
  let offset = 2;
  while (offset + 4 <= head.length) {
    if (head[offset] !== 0xff) return undefined;
    const marker = head.readUInt8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    if (marker === startOfScan) return undefined;
    if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)) {
      return frameSize(head, offset, sideways);
    }
    const end = offset + 2 + head.readUInt16BE(offset + 2);
    if (marker === app1) sideways ||= exifOrientation(head.subarray(offset + 4, end)) >= 5;
    offset = end;
  }
  return undefined;
}

function frameSize(head: Buffer, offset: number, sideways: boolean): Size {
  const height = head.readUInt16BE(offset + 5);
  const width = head.readUInt16BE(offset + 7);
  return sideways ? { width: height, height: width } : { width, height };
}

/** Orientation 1 to 8 of an APP1 segment; 1 where it says none. 5 to 8 stand for a quarter turn (Exif 2.32, 4.6.4). */
function exifOrientation(segment: Buffer): number {
  if (segment.toString("latin1", 0, 6) !== "Exif\0\0" || segment.length < 14) return 1;
  const tiff = segment.subarray(6);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = long(4);
  if (directory + 2 > tiff.length) return 1;
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (short(at) === orientationTag) return short(at + 8);
  }
  return 1;
}
