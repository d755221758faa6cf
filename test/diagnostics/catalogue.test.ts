import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "@annae/dsl";
import { syntaxCatalogue } from "@annae/syntax";
import { expect, test } from "vitest";
import { root } from "../structure/source-files.ts";

const definition = /\b(?:error|warning)(?:By)?\(\s*"([a-z-]+)"/g;
const codesOf = (entries: typeof catalogue) => entries.map(({ code }) => code);

test.each([
  ["syntax", 40, codesOf(syntaxCatalogue)],
  ["dsl", 70, codesOf(catalogue.slice(syntaxCatalogue.length))],
])(
  "every diagnostic that the sources of %s define is in its catalogue once, and nothing else",
  (name, least, codes) => {
    const defined = globSync(`packages/${name}/src/**/*.ts`, { cwd: root })
      .filter((path) => !path.endsWith(".test.ts"))
      .flatMap((path) => [...readFileSync(join(root, path), "utf8").matchAll(definition)])
      .map(([, code = ""]) => code);
    expect(defined.length).toBeGreaterThan(least);
    expect(codes.toSorted()).toEqual(defined.sort());
  },
);

test("the compiler's catalogue begins with that of a text, and has each code once", () => {
  const codes = codesOf(catalogue);
  expect(codes.slice(0, syntaxCatalogue.length)).toEqual(codesOf(syntaxCatalogue));
  expect(new Set(codes).size).toBe(codes.length);
});

test("codes are words of small letters joined by hyphens, as file names need them", () => {
  for (const { code } of catalogue) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
