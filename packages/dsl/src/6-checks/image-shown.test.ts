import { type ImageProfile, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { compileText } from "../compile-text.ts";
import { testInstallation } from "../testing/test-installation.ts";

const alone = 'message hello { image "a.png" }\non enter { send hello }';
const withText = alone.replace("{ image", '{ text "x" image');
const square = { width: 500, height: 500 };
const wide = { width: 500, height: 250 };

/** The warnings about an image of this size on a channel that sizes images like this. */
function warned(width: number, height: number, wish: Partial<ImageProfile>, text = alone) {
  const alpha = testInstallation.channels.get("alpha");
  if (alpha === undefined) throw new Error("no channel");
  const images = Object.fromEntries(
    Object.entries(alpha.images).map(([kind, profile]) => [kind, { ...profile, ...wish }]),
  );
  const installation = install([{ ...alpha, images: { ...alpha.images, ...images } }]);
  const facts = { format: "png", width, height, bytes: 500 };
  return compileText(text, installation, { images: { "a.png": facts } }).diagnostics.map(
    ({ code, severity, wording }) => [code, severity, wording.en.title, wording.en.help],
  );
}

test("GRT-4: an image of a very different shape is told with the size that customers see", () => {
  expect(warned(200, 800, { best: [square, wide] })).toEqual([
    [
      "image-seen-small",
      "warning",
      "customers see the image `a.png` small (`alpha` 125x500)",
      "sizes that look best: `alpha` 500x500, 500x250",
    ],
  ]);
});

test("an image that is small to begin with is told, because nothing is enlarged", () => {
  expect(warned(100, 50, { best: [square, wide] })[0]?.[2]).toContain("100x50");
});

test.each([
  [500, 500],
  [1000, 500],
  [400, 400],
  [530, 290],
])("an image of %dx%d fills enough of a best size", (width, height) => {
  expect(warned(width, height, { best: [square, wide] })).toEqual([]);
});

test("a channel without best sizes, or with a width of its own, has nothing to say of an ordinary shape", () => {
  expect(warned(10, 10, {})).toEqual([]);
  expect(warned(300, 200, { forcedWidth: 200 })).toEqual([]);
});

const codes = (...given: Parameters<typeof warned>) => warned(...given).map(([code]) => code);

test("GRT-4: an image that is made larger is told, with the size that customers see", () => {
  expect(warned(80, 60, { forcedWidth: 200 })).toEqual([
    [
      "image-enlarged",
      "warning",
      "the image `a.png` is enlarged and looks blurred (`alpha` 200x150)",
      "use an image that is at least as wide as that",
    ],
  ]);
  expect(codes(200, 150, { forcedWidth: 200 })).toEqual([]);
});

test.each([
  [2000, 400],
  [400, 2000],
])("an image of %dx%d is a strip where nothing is fitted into a best size", (width, height) => {
  expect(codes(width, height, {})).toEqual(["image-strip"]);
  expect(codes(width, height, { forcedWidth: 200 })).toEqual(["image-strip"]);
  expect(codes(1600, 400, {})).toEqual([]);
});

test("an image that cannot stand beside its text is told, with the shapes that can", () => {
  const besideText = {
    minWidth: 500,
    shape: { min: 3 / 4, max: 2 },
    maxBytes: { max: 1, source: "" },
  };
  expect(warned(450, 450, { best: [square, wide], besideText }, withText)).toEqual([
    [
      "image-apart",
      "warning",
      "the image `a.png` is shown in a bubble apart from its text (`alpha` 450x450)",
      "sizes and shapes that stand beside their text: `alpha` 500x250 ~ 500x666",
    ],
  ]);
  expect(codes(530, 290, { best: [square, wide], besideText }, withText)).toEqual([]);
  expect(codes(450, 450, { best: [square, wide], besideText }, alone)).toEqual([]);
  expect(codes(100, 100, { best: [square, wide], besideText }, withText)).toEqual([
    "image-seen-small",
  ]);
});

test("an image that moves is told, because only its first frame is shown", () => {
  const facts = { format: "png", width: 500, height: 250, bytes: 500, animated: true };
  const { diagnostics } = compileText(alone, testInstallation, { images: { "a.png": facts } });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["image-stands-still", "warning"],
  ]);
});
