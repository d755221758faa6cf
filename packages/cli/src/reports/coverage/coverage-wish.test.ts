import { expect, test } from "vitest";
import { coverageWish } from "./coverage-wish.ts";

const wish = (options: Readonly<Record<string, string>>) =>
  coverageWish(new Map(Object.entries(options)));

const plain = { minRules: null, minConditions: null, lcov: null, html: null };

test("coverage is reported where any of its options is given", () => {
  expect(wish({ lang: "ko" })).toEqual({ wish: null });
  expect(wish({ coverage: "" })).toEqual({ wish: plain });
  expect(wish({ html: "a.html" })).toEqual({ wish: { ...plain, html: "a.html" } });
  expect(wish({ min: "90", "min-conditions": "87.5%" })).toEqual({
    wish: { ...plain, minRules: 90, minConditions: 87.5 },
  });
});

test.each(["101", "-1", "ninety", "", "1e1", "9 0"])("%j is no percentage", (written) => {
  expect(wish({ min: written })).toMatchObject({
    fault: { en: `error: --min takes a number from 0 to 100, not ${written}` },
  });
  expect(wish({ "min-conditions": written })).toHaveProperty("fault.ko");
});
