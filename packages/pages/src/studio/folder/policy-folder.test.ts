import { expect, test } from "vitest";
import { mainOf, memoryFilesOf, policiesIn, readingOrder } from "./policy-folder.ts";

const texts = {
  "tests/shop.rules": 'test "policy x" {}',
  "parts/texts.rules": "// shared\n",
  "happytalk/happytalk.rules": "// base\npolicy happytalk\n",
  "shop.rules": "// ours\n\npolicy 서점 extends happytalk\n",
};

test("policies are found by their names, whatever their files are called; tests and parts are none", () => {
  expect(policiesIn(texts)).toEqual({
    happytalk: "happytalk/happytalk.rules",
    서점: "shop.rules",
  });
});

test("of several policies the one that extends another is the one that is written here", () => {
  expect(mainOf(texts)).toBe("shop.rules");
  expect(mainOf({ "a.rules": "policy a" })).toBe("a.rules");
  expect(mainOf({ "a.rules": "message x {}" })).toBeUndefined();
});

test("the policy is read first and its tests last", () => {
  const folder = { name: "서점", main: "shop.rules", texts, pictures: {} };
  expect(readingOrder(folder)).toEqual([
    "shop.rules",
    "happytalk/happytalk.rules",
    "parts/texts.rules",
    "tests/shop.rules",
  ]);
});

test("what is no picture is none for the compiler, too", () => {
  const picture = { blob: new Blob(), url: "blob:1", facts: null };
  const folder = { name: "서점", main: "shop.rules", texts, pictures: { "images/a.png": picture } };
  expect(memoryFilesOf(folder).images).toEqual({});
});
