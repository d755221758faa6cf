import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readHeader } from "./read-header.ts";

function picture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#3a7" } });
}

describe("pictures as sharp writes them", () => {
  test.each(["png", "jpeg", "gif", "webp"] as const)("the size of a %s is read", async (format) => {
    const head = await picture(321, 123).toFormat(format).toBuffer();
    const name = format === "jpeg" ? "jpg" : format;
    expect(readHeader(head)).toEqual({ format: name, width: 321, height: 123 });
  });

  test("the size of a lossless and of an extended webp is read", async () => {
    const lossless = await picture(321, 123).webp({ lossless: true }).toBuffer();
    const extended = await picture(321, 123)
      .withExif({ IFD0: { Artist: "A" } })
      .webp()
      .toBuffer();
    expect(readHeader(lossless)).toEqual({ format: "webp", width: 321, height: 123 });
    expect(readHeader(extended)).toEqual({ format: "webp", width: 321, height: 123 });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "a jpeg of orientation %i has the size it is shown in",
    async (orientation) => {
      const head = await picture(40, 20).withMetadata({ orientation }).jpeg().toBuffer();
      const [width, height] = orientation >= 5 ? [20, 40] : [40, 20];
      expect(readHeader(head)).toEqual({ format: "jpg", width, height });
    },
  );

  test("a progressive jpeg behind a large color profile is read", async () => {
    const head = await picture(70, 30).withIccProfile("p3").jpeg({ progressive: true }).toBuffer();
    expect(readHeader(head)).toEqual({ format: "jpg", width: 70, height: 30 });
  });

  test.each(["png", "jpeg", "gif", "webp"] as const)(
    "a %s that is cut off anywhere in its header is no image, and nothing throws",
    async (format) => {
      const head = await picture(8, 8).toFormat(format).toBuffer();
      for (let length = 0; length < Math.min(head.length, 700); length += 1) {
        const cut = readHeader(head.subarray(0, length));
        expect(cut === undefined || (cut.width === 8 && cut.height === 8)).toBe(true);
      }
    },
  );
});

describe("formats that no channel takes", () => {
  test.each([
    ["heic", "\0\0\0\x18ftypheic\0\0\0\0"],
    ["avif", "\0\0\0\x18ftypavif\0\0\0\0"],
    ["bmp", "BM\x9a\0\0\0"],
    ["tiff", "II*\0\x08\0\0\0"],
    [
      "svg",
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
  ])("%s is recognised by its bytes", (format, bytes) => {
    expect(readHeader(Buffer.from(bytes, "latin1"))?.format).toBe(format);
  });
});

test.each([
  ["\uFEFF \n<svg>", "svg"],
  ["<!DOCTYPE svg PUBLIC 'a'>\n<!-- <html> --><!----><svg\n/>", "svg"],
  ["<!----><svgx/>", undefined],
  ["<!-- <svg> ", undefined],
  ["<?xml <svg>", undefined],
])("of %j it is clear whether it begins as an SVG", (text, format) => {
  expect(readHeader(Buffer.from(text))?.format).toBe(format);
});

test("L5: 4 KB of comments that end in nothing are stepped over once", () => {
  expect(readHeader(Buffer.from(`${"<!---->".repeat(585)}x`))).toBeUndefined();
  expect(readHeader(Buffer.from(`${"<?xml ?>".repeat(500)}<`))).toBeUndefined();
});

test("a png that moves is told from one that stands still, by the chunk before its first picture", async () => {
  const png = await picture(8, 8).png().toBuffer();
  const chunk = Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from("acTL"), Buffer.alloc(12)]);
  const moving = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
  const size = { format: "png", width: 8, height: 8 };
  expect(readHeader(moving)).toEqual({ ...size, animated: true });
  expect(readHeader(png)).toEqual(size);
  expect(readHeader(Buffer.concat([png, chunk]))).toEqual(size);
  expect(readHeader(moving.subarray(0, 40))).toMatchObject(size);
});

test("bytes that are no image are none", () => {
  expect(readHeader(Buffer.from(""))).toBeUndefined();
  expect(readHeader(Buffer.from("policy happytalk"))).toBeUndefined();
  expect(readHeader(Buffer.from("<html><svg></svg></html>"))).toBeUndefined();
});
