import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { syntaxCatalogue } from "./catalogue.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const definition = /\b(?:error|warning)(?:By)?\(\s*"([a-z-]+)"/g;

/** The codes of all definitions of the package, tests left out. */
const defined = globSync("**/*.ts", { cwd: folder })
  .filter((path) => !path.endsWith(".test.ts"))
  .flatMap((path) => [...readFileSync(`${folder}/${path}`, "utf8").matchAll(definition)])
  .map(([, code = ""]) => code)
  .sort();

test("every diagnostic that the sources define is in the catalogue once, and nothing else", () => {
  expect(defined.length).toBeGreaterThan(40);
  expect(syntaxCatalogue.map(({ code }) => code).toSorted()).toEqual(defined);
});
