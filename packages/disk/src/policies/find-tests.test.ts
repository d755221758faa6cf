import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { findTests } from "./find-tests.ts";

/** The tests that a path in a folder with these files means: "policy: files of tests". */
function found(files: readonly string[], path: string): readonly string[] | string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  const result = findTests(join(folder, path));
  const short = (name: string) => name.replace(`${folder}/`, "");
  if (!result.ok) return short(result.fault.en);
  return result.entries.map(
    ({ file, testFiles, onlyThese }) =>
      `${short(file)}: ${testFiles.map(short).join(" ")}${onlyThese ? " only" : ""}`,
  );
}

const shop = ["shop/shop.rules", "shop/tests/b.rules", "shop/tests/a.rules", "shop/tests/note.md"];

test("a policy's tests are the rules files of the folder tests beside it, sorted", () => {
  const expected = ["shop/shop.rules: shop/tests/a.rules shop/tests/b.rules"];
  expect(found(shop, "shop")).toEqual(expected);
  expect(found(shop, "shop/shop.rules")).toEqual(expected);
});

test("a policy without such a folder has no files of tests", () => {
  expect(found(["shop/shop.rules"], "shop")).toEqual(["shop/shop.rules: "]);
});

test("a folder of policies means the tests of all of them", () => {
  expect(found([...shop, "bank/bank.rules"], ".")).toEqual([
    "bank/bank.rules: ",
    "shop/shop.rules: shop/tests/a.rules shop/tests/b.rules",
  ]);
});

test("a file of tests means that file alone, its folder all of it", () => {
  expect(found(shop, "shop/tests/b.rules")).toEqual(["shop/shop.rules: shop/tests/b.rules only"]);
  expect(found(shop, "shop/tests")).toEqual([
    "shop/shop.rules: shop/tests/a.rules shop/tests/b.rules only",
  ]);
});

test("a folder called tests without a policy beside it is a folder like any other", () => {
  expect(found(["tests/tests.rules"], "tests")).toEqual(["tests/tests.rules: "]);
});

test("what is not there is a fault", () => {
  expect(found(shop, "shp")).toBe("error: there is no file or folder shp");
  expect(found(shop, "shop/tests/c.rules")).toBe(
    "error: there is no file or folder shop/tests/c.rules",
  );
});
