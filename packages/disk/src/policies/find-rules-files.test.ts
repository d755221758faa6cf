import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { findRulesFiles } from "./find-rules-files.ts";

function found(folder: string, path = "."): readonly string[] | string {
  const result = findRulesFiles(join(folder, path));
  return "fault" in result
    ? result.fault.en
    : result.files.map((file) => file.slice(folder.length + 1));
}

test("a folder means every .rules file below it, but for hidden folders and what programs made", () => {
  const folder = temporaryFolder({
    "b.rules": "",
    "a.rules": "",
    "notes.txt": "",
    "shop/tests/x.rules": "",
    ".old/c.rules": "",
    "node_modules/d.rules": "",
  });
  expect(found(folder)).toEqual(["a.rules", "b.rules", "shop/tests/x.rules"]);
});

test("a file means itself, whatever it is called", () => {
  expect(found(temporaryFolder({ "my policy.txt": "" }), "my policy.txt")).toEqual([
    "my policy.txt",
  ]);
});

test("a path that means no file says so", () => {
  const folder = temporaryFolder({ "empty/readme.md": "" });
  expect(found(folder, "empty")).toContain("holds no policy");
  expect(found(folder, "nowhere")).toContain("there is no file or folder");
});
