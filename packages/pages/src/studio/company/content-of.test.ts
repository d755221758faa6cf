import { expect, test } from "vitest";
import { isCompanyPart } from "./company-part.ts";
import { contentOf, isSameJson, partOf, textsOf } from "./content-of.ts";

const shelf = {
  base: { entry: "base.rules", files: { "base.rules": "policy base\n" }, pictures: {} },
};
const content = {
  policy: {
    ...{ entry: "shop.rules", files: { "shop.rules": "policy shop extends base\n" } },
    pictures: { "images/a.png": "0".repeat(64) },
  },
  settings: { timezone: "Asia/Seoul" },
  counselors: [{ id: "kim" }],
};
const part = partOf("shop", { version: 3, id: "r1", content });

test("what comes back to the server is what it has told, without what it has by itself", () => {
  const texts = textsOf(content, shelf);
  expect(Object.keys(texts)).toEqual(["base.rules", "shop.rules"]);
  const back = contentOf({ main: "shop.rules", texts }, part, shelf);
  expect(isSameJson(back, content)).toBe(true);
});

test("a policy that comes with the server and was changed here is the company's own", () => {
  const texts = { ...textsOf(content, shelf), "base.rules": "policy base\n// ours\n" };
  const { policy } = contentOf({ main: "shop.rules", texts }, part, shelf);
  expect(Object.keys(policy.files)).toEqual(["base.rules", "shop.rules"]);
});

test("the order of members makes no difference, that of a list does", () => {
  expect(isSameJson({ a: 1, b: { c: [1, 2], d: 2 } }, { b: { d: 2, c: [1, 2] }, a: 1 })).toBe(true);
  expect(isSameJson([1, 2], [2, 1])).toBe(false);
  expect(isSameJson({ a: undefined }, {})).toBe(true);
});

test("what a browser has kept is a part only where it is whole", () => {
  expect(isCompanyPart(JSON.parse(JSON.stringify(part)))).toBe(true);
  for (const key of Object.keys(part)) {
    expect(isCompanyPart({ ...part, [key]: undefined })).toBe(false);
  }
  for (const none of [null, "x", [], { ...part, base: { policy: null } }]) {
    expect(isCompanyPart(none)).toBe(false);
  }
});
