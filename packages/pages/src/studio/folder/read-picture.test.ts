import { expect, test } from "vitest";
import { pictureFormat } from "./read-picture.ts";

test("the format of a picture is what its bytes say", () => {
  expect(pictureFormat(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBe("png");
  expect(pictureFormat(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe("jpg");
  expect(pictureFormat(new TextEncoder().encode("<svg"))).toBeNull();
  expect(pictureFormat(new Uint8Array())).toBeNull();
});
