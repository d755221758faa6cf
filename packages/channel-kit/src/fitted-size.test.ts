import type { ImageProfile } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";
import { canStandBeside, fittedSize } from "./fitted-size.ts";

const asUploaded: ImageProfile = {
  formats: ["jpg", "png"],
  maxBytes: { max: 2_000_000, source: "" },
  source: "",
};
const square = { width: 500, height: 500 };
const wide = { width: 500, height: 250 };
const best: ImageProfile = { ...asUploaded, best: [square, wide] };
const narrow: ImageProfile = { ...asUploaded, forcedWidth: 200 };

describe("sizes", () => {
  test.each([
    ["a large square into the square", { width: 1000, height: 1000 }, square],
    ["a large wide one into the wide one", { width: 1000, height: 500 }, wide],
    [
      "one nearer to the wide one, ratio kept",
      { width: 1600, height: 1000 },
      { width: 400, height: 250 },
    ],
    ["a tall one into the square", { width: 500, height: 1000 }, { width: 250, height: 500 }],
    ["a small one not at all", { width: 100, height: 80 }, { width: 100, height: 80 }],
    [
      "an extremely flat one to at least one pixel",
      { width: 5000, height: 2 },
      { width: 500, height: 1 },
    ],
  ])("GRT-4: %s", (_, size, expected) => {
    expect(fittedSize(size, best)).toEqual(expected);
  });

  test("GRT-4: a forced width keeps the ratio, of larger and of smaller images", () => {
    expect(fittedSize({ width: 800, height: 600 }, narrow)).toEqual({ width: 200, height: 150 });
    expect(fittedSize({ width: 200, height: 90 }, narrow)).toEqual({ width: 200, height: 90 });
    expect(fittedSize({ width: 80, height: 60 }, narrow)).toEqual({ width: 200, height: 150 });
    expect(fittedSize({ width: 5000, height: 2 }, narrow)).toEqual({ width: 200, height: 1 });
  });

  test("GRT-4: without a wish the size stays", () => {
    expect(fittedSize({ width: 4000, height: 3000 }, asUploaded)).toEqual({
      width: 4000,
      height: 3000,
    });
  });

  const beside: ImageProfile = {
    ...best,
    besideText: { minWidth: 500, shape: { min: 3 / 4, max: 2 }, maxBytes: asUploaded.maxBytes },
  };

  test.each([
    ["wide", [530, 290], [500, 274]],
    ["square", [1000, 1000], [500, 500]],
    ["twice as wide as high", [1001, 501], [500, 250]],
    ["a portrait", [900, 1000], [500, 556]],
    ["a portrait of 3:4", [600, 800], [500, 666]],
    ["just wide enough", [500, 260], [500, 260]],
    ["wider than that, so fitted as if alone", [1200, 500], [500, 208]],
    ["higher than that", [500, 1000], [250, 500]],
    ["too small", [499, 499], [499, 499]],
  ])(
    "GRT-4: one that can stand beside its text is just wide enough for it: %s",
    (_, size, shown) => {
      const [width = 0, height = 0] = size;
      expect(fittedSize({ width, height }, beside)).toEqual({ width: shown[0], height: shown[1] });
    },
  );

  test("GRT-4: whatever can stand beside its text still can when it is sized", () => {
    const { besideText } = beside;
    if (besideText === undefined) throw new Error("no rule");
    for (let width = 500; width < 2_000; width += 7) {
      for (let height = 250; height < 2_700; height += 11) {
        const size = { width, height };
        if (!canStandBeside(size, besideText)) continue;
        expect(canStandBeside(fittedSize(size, beside), besideText)).toBe(true);
      }
    }
  });
});
