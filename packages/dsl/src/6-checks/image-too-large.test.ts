import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const sent = (rest: string) => `message hello { ${rest} }\non enter { send hello }`;

const png = { format: "png", width: 10, height: 10, bytes: 1_000 };

test("an image with more bytes than a channel takes is reported", () => {
  const images = { "a.png": { ...png, bytes: 1_001 } };
  const text = sent('image «"a.png"»');
  expect(foundIn(text, { images })).toEqual(expected(text, "image-too-large"));
});

test("an image at the limit is fine", () => {
  expect(foundIn(sent('image "a.png"'), { images: { "a.png": png } })).toEqual([]);
});
