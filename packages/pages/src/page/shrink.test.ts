import { expect, test } from "vitest";
import { sentSize } from "./shrink.ts";

test("a picture is sent as large as it is, or with its longer side as long as the server keeps", () => {
  expect(sentSize(640, 480)).toEqual({ width: 640, height: 480 });
  expect(sentSize(4_096, 1_024)).toEqual({ width: 2_048, height: 512 });
  expect(sentSize(10, 40_960)).toEqual({ width: 1, height: 2_048 });
});
