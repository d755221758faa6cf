import { createVocabulary, type ImageProfile } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { compileText } from "../compile-text.ts";
import { testVocabulary } from "../testing/test-vocabulary.ts";

const text = 'message hello { image "a.png" }\non enter { send hello }';
const square = { width: 500, height: 500 };
const wide = { width: 500, height: 250 };

/** The warnings about an image of this size on a channel that sizes images like this. */
function warned(width: number, height: number, wish: Partial<ImageProfile>) {
  const alpha = testVocabulary.channels.get("alpha");
  if (alpha === undefined) throw new Error("no channel");
  const images = Object.fromEntries(
    Object.entries(alpha.images).map(([kind, profile]) => [kind, { ...profile, ...wish }]),
  );
  const vocabulary = createVocabulary([{ ...alpha, images: { ...alpha.images, ...images } }]);
  const facts = { format: "png", width, height, bytes: 500 };
  return compileText(text, vocabulary, { images: { "a.png": facts } }).diagnostics.map(
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

test("a channel without best sizes, or with a width of its own, has nothing to say", () => {
  expect(warned(10, 10, {})).toEqual([]);
  expect(warned(10, 10, { best: [square], forcedWidth: 200 })).toEqual([]);
});
