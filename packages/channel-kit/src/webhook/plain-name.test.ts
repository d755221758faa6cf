import { expect, test } from "vitest";
import { plainName } from "./plain-name.ts";

test.each([
  ["김해피", "김해피"],
  ["  김해피 ", "김해피"],
  ["\u1100\u1175\u11b7", "김"],
  ["kim\u202eilbo", "kim\ufffdilbo"],
  ["a\u200b\u2060\ufeff\u061cb", "a\ufffd\ufffd\ufffd\ufffdb"],
  ["\u3164\u115f\u1160\uffa0", "\ufffd\ufffd\ufffd\ufffd"],
  ["a\nb\u0000", "a\ufffdb\ufffd"],
  ["x".repeat(101), `${"x".repeat(99)}…`],
  ["", ""],
])("S5: %j is shown as %j", (name, shown) => {
  expect(plainName(name)).toBe(shown);
});
