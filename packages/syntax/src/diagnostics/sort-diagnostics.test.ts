import { expect, test } from "vitest";
import { type SourceFile, sourceFile } from "../0-source/source-file.ts";
import { error } from "./define-diagnostic.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

const problem = error("problem", { ko: ["가"], en: ["a"] });
const first = sourceFile("z.rules", "0123456789");
const second = sourceFile("a.rules", "0123456789");
const at = (source: SourceFile, start: number, end = start + 1) =>
  problem({ source, start, end }, {});

test("files keep the order in which they first appear, places in them are in order", () => {
  const sorted = sortDiagnostics([at(first, 5), at(second, 3), at(first, 1), at(second, 0)]);
  expect(sorted.map(({ span }) => `${span.source.path} ${span.start}`)).toEqual([
    "z.rules 1",
    "z.rules 5",
    "a.rules 0",
    "a.rules 3",
  ]);
});

test("of two that start together the shorter comes first", () => {
  const sorted = sortDiagnostics([at(first, 1, 9), at(first, 1, 2)]);
  expect(sorted.map(({ span }) => span.end)).toEqual([2, 9]);
});
