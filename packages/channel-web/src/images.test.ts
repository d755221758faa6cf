import { expect, test } from "vitest";
import { images } from "./images.ts";

test("GRT-3, GRT-4: images stay as uploaded, jpg or png of at most 2 MB", () => {
  for (const profile of Object.values(images)) {
    expect(profile).toMatchObject({ formats: ["jpg", "png"], maxBytes: { max: 2_097_152 } });
    expect([profile.best, profile.forcedWidth]).toEqual([undefined, undefined]);
  }
});
