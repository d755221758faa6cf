import { expect, test } from "vitest";
import { levelCycles } from "./level-cycles.ts";
import type { CodeFile } from "./source-files.ts";

function file(path: string, ...imports: readonly string[]): CodeFile {
  const found = imports.map((one) => ({ written: one, path: one }));
  return { path, package: "p", test: false, text: "", imports: found };
}

test("two folders whose files import one another in turn are a cycle, although no file is in one", () => {
  const files = [
    file("src/load/a.ts", "src/names/b.ts"),
    file("src/names/c.ts", "src/load/d.ts"),
    file("src/load/d.ts"),
    file("src/names/b.ts"),
  ];
  expect(levelCycles("src", files)).toEqual(["src: load → names → load"]);
});

test("a cycle inside a folder is told there, and nowhere else", () => {
  const files = [
    file("src/3/x/a.ts", "src/3/y/b.ts"),
    file("src/3/y/c.ts", "src/3/x/d.ts"),
    file("src/entry.ts", "src/3/x/a.ts"),
  ];
  expect(levelCycles("src", files)).toEqual(["src/3: x → y → x"]);
});

test("a file beside the folders may be used by them and use others of them", () => {
  const files = [
    file("src/build-model.ts", "src/names/a.ts"),
    file("src/names/a.ts", "src/model.ts"),
    file("src/model.ts"),
  ];
  expect(levelCycles("src", files)).toEqual([]);
});
