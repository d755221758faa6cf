import { crc32, deflateSync } from "node:zlib";
import type { ImageProfile } from "@annae/vocabulary";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { sizeImage } from "./size-image.ts";

const asUploaded: ImageProfile = {
  formats: ["jpg", "png"],
  maxBytes: { max: 2_000_000, source: "" },
  source: "",
};
const square = { width: 500, height: 500 };
const wide = { width: 500, height: 250 };
const best: ImageProfile = { ...asUploaded, best: [square, wide] };
const narrow: ImageProfile = { ...asUploaded, forcedWidth: 200 };

function picture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: "#c63" } });
}

/** Every pixel another, by a small generator of its own. */
function noise(width: number, height: number) {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 256;
  };
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, next));
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The sized image; a failed sizing fails the test. */
async function sized(data: Uint8Array, profile: ImageProfile) {
  const result = await sizeImage(data, profile);
  if (!result.ok) throw new Error(result.reason.en);
  return result.image;
}

describe("bytes", () => {
  test.each(["png", "jpeg"] as const)(
    "a %s is sized in its own format, and says what it is",
    async (format) => {
      const image = await sized(await picture(1000, 1000).toFormat(format).toBuffer(), best);
      const found = await sharp(image.data).metadata();
      expect(found).toMatchObject({ format, width: 500, height: 500 });
      expect(image).toMatchObject({
        width: 500,
        height: 500,
        format: format === "jpeg" ? "jpg" : "png",
      });
      expect(image.bytes).toBe(image.data.length);
    },
  );

  test("L7: neither where it was taken nor what stands behind it is passed on, also where its size stays", async () => {
    const taken = await picture(500, 500)
      .withExif({ IFD0: { Artist: "Hong" }, IFD3: { GPSLatitude: "37/1 33/1 0/1" } })
      .jpeg()
      .toBuffer();
    const data = Buffer.concat([taken, Buffer.from("<script>alert(1)</script>")]);
    expect((await sharp(data).metadata()).exif?.includes("Hong")).toBe(true);
    for (const profile of [best, asUploaded, narrow]) {
      const image = await sized(data, profile);
      expect((await sharp(image.data).metadata()).exif).toBeUndefined();
      for (const word of ["Hong", "Exif", "script"]) {
        expect(Buffer.from(image.data).includes(word)).toBe(false);
      }
    }
  });

  test.each([40, 75, 92])(
    "a jpeg of quality %i is written again in the same quality",
    async (quality) => {
      const data = await noise(300, 200).jpeg({ quality, chromaSubsampling: "4:4:4" }).toBuffer();
      const image = await sized(data, asUploaded);
      expect(image.bytes / data.length).toBeCloseTo(1, 1);
      expect((await sharp(image.data).metadata()).chromaSubsampling).toBe("4:4:4");
    },
  );

  test.each([true, false])("a png keeps every pixel (palette: %s)", async (palette) => {
    const data = await noise(60, 40).png({ palette }).toBuffer();
    const image = await sized(data, asUploaded);
    const pixels = (one: Uint8Array) => sharp(one).raw().toBuffer();
    expect(Buffer.compare(await pixels(image.data), await pixels(data))).toBe(0);
    expect(image.format).toBe("png");
  });

  test("a picture that the camera turned is turned upright, also without another change", async () => {
    const data = await picture(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const image = await sized(data, asUploaded);
    const found = await sharp(image.data).metadata();
    expect(image).toMatchObject({ width: 200, height: 400 });
    expect([found.width, found.height, found.orientation ?? 1]).toEqual([200, 400, 1]);
  });

  test("the shape is that of the upright picture", async () => {
    const data = await picture(500, 1000).withMetadata({ orientation: 8 }).jpeg().toBuffer();
    expect(await sized(data, best)).toMatchObject({ width: 500, height: 250 });
  });

  test("the same picture gives the same bytes", async () => {
    const data = await picture(900, 700).jpeg().toBuffer();
    const [one, other] = [await sized(data, best), await sized(data, best)];
    expect(Buffer.compare(one.data, other.data)).toBe(0);
  });

  test("transparency stays", async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const data = await sharp({
      create: { width: 900, height: 900, channels: 4, background: clear },
    })
      .png()
      .toBuffer();
    expect((await sharp((await sized(data, best)).data).metadata()).hasAlpha).toBe(true);
  });
});

describe("pictures that can't be sized", () => {
  test("a damaged picture is refused, also where its size would stay", async () => {
    const whole = await picture(300, 300).png({ compressionLevel: 0 }).toBuffer();
    const cut = whole.subarray(0, whole.length / 2);
    expect(await sizeImage(cut, narrow)).toMatchObject({ ok: false });
    expect(await sizeImage(cut, asUploaded)).toMatchObject({ ok: false });
  });

  test("a small file that unfolds to a huge picture is refused before it unfolds", async () => {
    expect(await sizeImage(hugePng(30_000, 30_000), best)).toMatchObject({ ok: false });
    expect(await sizeImage(hugePng(8000, 8000), best)).toMatchObject({ ok: false });
  });

  test("L6: only the decoders of the two formats ever run", async () => {
    await sized(await picture(9, 9).png().toBuffer(), best);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    await expect(sharp(svg).metadata()).rejects.toThrow();
    await expect(sharp(await picture(9, 9).gif().toBuffer()).metadata()).rejects.toThrow();
  });

  test("many pictures at once are all sized", async () => {
    const data = await picture(900, 700).jpeg().toBuffer();
    const all = await Promise.all(Array.from({ length: 40 }, () => sizeImage(data, best)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(40);
  });

  test("other formats and other bytes are refused", async () => {
    const outside =
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>';
    expect(await sizeImage(Buffer.from(outside), best)).toMatchObject({ ok: false });
    expect(await sizeImage(await picture(9, 9).gif().toBuffer(), best)).toMatchObject({
      ok: false,
    });
    expect(await sizeImage(Buffer.from("policy shop"), best)).toMatchObject({ ok: false });
    expect(await sizeImage(Buffer.alloc(0), best)).toMatchObject({ ok: false });
  });
});

/** A PNG of one color whose header promises that many pixels. */
function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const rows = deflateSync(Buffer.alloc(1_000_000));
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
