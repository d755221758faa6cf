import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { findPolicies, findPolicy } from "./find-policies.ts";

/** The policy files found below the folder, relative to it; the English fault otherwise. */
function found(folder: string, path = "."): readonly string[] | string {
  const result = findPolicies(join(folder, path));
  if (!result.ok) return result.fault.en;
  return result.entries.map(({ file }) => file.slice(folder.length + 1));
}

test("a file means itself, whatever it is called", () => {
  const folder = temporaryFolder({ "my policy.txt": "" });
  expect(found(folder, "my policy.txt")).toEqual(["my policy.txt"]);
});

test("a folder means the policy of its own name before any other", () => {
  const folder = temporaryFolder({ "shop/shop.rules": "", "shop/messages.rules": "" });
  expect(found(folder, "shop")).toEqual(["shop/shop.rules"]);
  expect(found(folder, "shop/")).toEqual(["shop/shop.rules"]);
});

test("a folder without a policy of its name means its only one", () => {
  const folder = temporaryFolder({ "shop/rules-2026.rules": "" });
  expect(found(folder, "shop")).toEqual(["shop/rules-2026.rules"]);
});

test("a folder name in Korean is found however its letters are composed", () => {
  const folder = temporaryFolder({ "상점/상점.rules": "", "상점/다른.rules": "" });
  expect(findPolicies(join(folder, "상점")).ok).toBe(true);
});

test("of several policies none is guessed", () => {
  const folder = temporaryFolder({ "shop/a.rules": "", "shop/b.rules": "" });
  expect(found(folder, "shop")).toContain("has several .rules files");
});

test("a folder of policies means them all, in order", () => {
  const folder = temporaryFolder({
    "b/b.rules": "",
    "a/a.rules": "",
    "more/c/c.rules": "",
    "node_modules/d/d.rules": "",
    ".hidden/e/e.rules": "",
  });
  expect(found(folder)).toEqual(["a/a.rules", "b/b.rules", "more/c/c.rules"]);
});

test("a folder named policies hides its neighbours", () => {
  const folder = temporaryFolder({ "policies/a/a.rules": "", "test/broken/broken.rules": "" });
  expect(found(folder)).toEqual(["policies/a/a.rules"]);
});

test("a folder without policies and a path without anything are told apart", () => {
  const folder = temporaryFolder({ "empty/readme.md": "" });
  expect(found(folder, "empty")).toContain("holds no policy");
  expect(found(folder, "missing")).toContain("there is no file or folder");
});

test("where one policy is wanted, several are listed", () => {
  const folder = temporaryFolder({ "a/a.rules": "", "b/b.rules": "" });
  const result = findPolicy(folder);
  expect(result).toMatchObject({ ok: false });
  expect(!result.ok && result.fault.en).toContain(join(folder, "b"));
  expect(findPolicy(join(folder, "a"))).toMatchObject({ ok: true });
});
