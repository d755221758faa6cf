import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { syntaxCatalogue } from "@annae/syntax";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const definition = /\b(?:error|warning)(?:By)?\(\s*"([a-z-]+)"/g;

/** The codes of all definitions from the policy on, tests left out. */
const defined = globSync("**/*.ts", { cwd: folder })
  .filter((path) => !path.endsWith(".test.ts"))
  .flatMap((path) => [...readFileSync(`${folder}/${path}`, "utf8").matchAll(definition)])
  .map(([, code = ""]) => code)
  .sort();
const codes = catalogue.map(({ code }) => code);

test("every diagnostic that the sources define is in the catalogue once, behind those of a text, and nothing else", () => {
  expect(defined.length).toBeGreaterThan(70);
  expect(codes.slice(syntaxCatalogue.length).sort()).toEqual(defined);
  expect(codes.slice(0, syntaxCatalogue.length)).toEqual(syntaxCatalogue.map(({ code }) => code));
  expect(new Set(codes).size).toBe(codes.length);
});

test("codes are words of small letters joined by hyphens, as file names need them", () => {
  for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
