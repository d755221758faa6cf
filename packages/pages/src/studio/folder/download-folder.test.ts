import { expect, test } from "vitest";
import { packedPath } from "./download-folder.ts";

test.each([
  ["shop/tests/studio.rules", "shop/tests/studio.rules"],
  ["그림/인사 1.png", "그림/인사 1.png"],
  ["../../.bashrc", ".bashrc"],
  ["/etc/passwd", "etc/passwd"],
  ["..\\..\\a.rules", "a.rules"],
  ["C:\\a.rules", "C_/a.rules"],
  ["a/./.. /b.rules", "a/b.rules"],
  ["a\r\nSet-Cookie: x.rules", "a__Set-Cookie_ x.rules"],
  ["a\u202Eselur.exe", "a_selur.exe"],
  ["..", "_"],
])("S7: %j is saved as %j", (path, packed) => {
  expect(packedPath(path)).toBe(packed);
});
