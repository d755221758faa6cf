import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import * as define from "./define-diagnostic.ts";
import { presentDiagnostics } from "./present-diagnostics.ts";

const first = sourceFile("a.rules", "x".repeat(500));
const second = sourceFile("b.rules", "x".repeat(500));
const error = define.error("error", { ko: ["가"], en: ["a"] });
const warning = define.warning("warning", { ko: ["가"], en: ["a"] });
const at = (source: typeof first, start: number) => ({ source, start, end: start });

test("diagnostics come in the order of the files, then by position", () => {
  const found = [error(at(second, 1), {}), warning(at(first, 9), {}), error(at(first, 3), {})];
  const places = presentDiagnostics(found, [first, second]).map(
    ({ span }) => `${span.source.path}:${span.start}`,
  );
  expect(places).toEqual(["a.rules:3", "a.rules:9", "b.rules:1"]);
});

test("warnings never push an error out of the list", () => {
  const many = Array.from({ length: 300 }, (_, start) => warning(at(first, start), {}));
  const shown = presentDiagnostics([...many, error(at(first, 400), {})], [first]);
  expect(shown.filter(({ code }) => code === "error")).toHaveLength(1);
  expect(shown).toHaveLength(101);
});

test("of warnings alone a hundred of a kind are listed, the rest counted", () => {
  const many = Array.from({ length: 300 }, (_, start) => warning(at(first, start), {}));
  const shown = presentDiagnostics(many, [first]);
  expect(shown).toHaveLength(101);
  expect(shown.every(({ severity }) => severity === "warning")).toBe(true);
});
