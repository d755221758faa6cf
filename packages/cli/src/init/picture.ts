import { crc32, deflateSync } from "node:zlib";

const width = 800;
const height = 400;

/** Red, green, blue of the picture's colors; a pixel is the number of one. */
const palette = [
  [0xff, 0xf4, 0xd6],
  [0x3b, 0x6e, 0xa8],
  [0xff, 0xff, 0xff],
] as const;

/** A picture to begin with, a speech bubble with three dots: a PNG of 800 × 400 pixels. */
export function picture(): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", deflateSync(rows(), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** PNG specification, section 5.3: length, type, data, and a checksum of type and data. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Each row begins with the number of its filter, 0: none. */
function rows(): Buffer {
  const lines = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_, x) => color(x, y)),
  ]);
  return Buffer.from(lines.flat());
}

function color(x: number, y: number): number {
  if ([300, 400, 500].some((dot) => Math.hypot(x - dot, y - 180) < 24)) return 2;
  return isBubble(x, y) || isTail(x, y) ? 1 : 0;
}

/** A box with round corners. */
function isBubble(x: number, y: number): boolean {
  const beyondX = Math.max(Math.abs(x - 400) - 180, 0);
  const beyondY = Math.max(Math.abs(y - 180) - 60, 0);
  return Math.hypot(beyondX, beyondY) < 60;
}

function isTail(x: number, y: number): boolean {
  return y >= 280 && y < 360 && x >= 290 && x < 290 + (360 - y);
}
