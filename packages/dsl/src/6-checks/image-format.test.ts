import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const sent = (rest: string) => `message hello { ${rest} }\non enter { send hello }`;

const jpg = { format: "jpg", width: 10, height: 10, bytes: 100 };
const images = { "a.jpg": jpg, "a.gif": { ...jpg, format: "gif" } };

test("an image in a format that no channel shows is reported once", () => {
  const text = sent('image «"a.gif"»');
  expect(foundIn(text, { images })).toEqual(expected(text, "image-format"));
  expect(reported(text, "image-format", { images })[0]?.wording.en.help).toBe(
    "supported formats: `alpha` jpg png, `beta` png",
  );
});

test("a channel that does not show the format can have an image of its own", () => {
  const text = sent('image «"a.jpg"»');
  expect(foundIn(text, { images })).toEqual(expected(text, "image-format"));
  const other = { ...images, "b.png": { ...jpg, format: "png" } };
  expect(foundIn(sent('image "a.jpg" on beta { image "b.png" }'), { images: other })).toEqual([]);
});
