import { expect, test } from "vitest";
import { images } from "./images.ts";

test("GRT-4: the greeting's image is 200 px wide, in its own ratio", () => {
  expect(images.greeting.forcedWidth).toBe(200);
  expect(images.greeting).not.toHaveProperty("best");
});

test("BSY-1, OFF-1: other images are best at 530x290, jpg or png of at most 2 MB", () => {
  for (const profile of [images.busy, images.offHours, images.notice]) {
    expect(profile).toMatchObject({
      formats: ["jpg", "png"],
      maxBytes: { max: 2_097_152 },
      best: [{ width: 530, height: 290 }],
    });
    expect(profile.forcedWidth).toBeUndefined();
  }
});
