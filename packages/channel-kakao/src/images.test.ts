import { fittedSize } from "@annae/channel-kit/images";
import { expect, test } from "vitest";
import { images } from "./images.ts";

test("GRT-3, GRT-4, BSY-1: jpg or png of at most 2 MB, best at 500x500 or 500x250, no width forced", () => {
  for (const profile of [images.greeting, images.busy, images.offHours]) {
    expect(profile.formats).toEqual(["jpg", "png"]);
    expect(profile.maxBytes.max).toBe(2_097_152);
    expect(profile.best).toEqual([
      { width: 500, height: 500 },
      { width: 500, height: 250 },
    ]);
    expect(profile.forcedWidth).toBeUndefined();
    expect(fittedSize({ width: 530, height: 290 }, profile)).toEqual({ width: 500, height: 274 });
  }
});
