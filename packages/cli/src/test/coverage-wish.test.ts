import { expect, test } from "vitest";
import { coverageWish } from "./coverage-wish.ts";

const none = { coverage: false, min: null, "min-conditions": null, lcov: null, html: null };
const plain = { minRules: null, minConditions: null, lcov: null, html: null };

test("coverage is reported where any of its options is given", () => {
  expect(coverageWish(none)).toBeNull();
  expect(coverageWish({ ...none, coverage: true })).toEqual(plain);
  expect(coverageWish({ ...none, html: "a.html" })).toEqual({ ...plain, html: "a.html" });
  expect(coverageWish({ ...none, min: 0, "min-conditions": 87.5 })).toEqual({
    ...plain,
    minRules: 0,
    minConditions: 87.5,
  });
});
