import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../repository.mjs";
import { argumentFor, argumentsIn, isArgued, page } from "./arguments.mjs";
import { mutantsOfSource } from "./mutants-of-source.mjs";

const path = "packages/a.ts";
const source = ["const a = `b` === c ?", "  1 : 2;", "use(a);"].join("\n");
const mutants = mutantsOfSource(source).map((one) => ({ ...one, path }));
const pageOf = (lines: readonly string[]) => [`### \`${path}\``, "", ...lines].join("\n");

test("a mutant is argued by the line that is written for it, once that has a reason", () => {
  for (const mutant of mutants) {
    const written = argumentFor(mutant);
    expect([written, isArgued(mutant, argumentsIn(pageOf([`${written} so it is`])))]).toEqual([
      written,
      true,
    ]);
    expect(isArgued(mutant, argumentsIn(pageOf([written])))).toBe(false);
    expect(isArgued({ ...mutant, path: "b.ts" }, argumentsIn(pageOf([`${written} so`])))).toBe(
      false,
    );
  }
});

test("an argument holds for its own change, or for any change of its line", () => {
  const told = mutants.map(argumentFor);
  expect(new Set(told).size).toBe(mutants.length);
  const all = argumentsIn(pageOf([`${told[0]} because`]));
  expect(mutants.map((one) => isArgued(one, all))).toEqual(mutants.map((_, index) => index === 0));
  const any = argumentsIn(pageOf(["- `use(a);`: any change: nobody uses it"]));
  expect(mutants.filter((one) => isArgued(one, any)).map(({ was }) => was)).toEqual(["use(a)"]);
});

test("every line that the page argues about stands in its file", () => {
  const all = argumentsIn(readFileSync(join(root, page), "utf8"));
  const gone = all.filter((one: (typeof all)[number]) => {
    const lines = readFileSync(join(root, one.path), "utf8").split("\n");
    return !lines.some((line) => line.replace(/\s+/g, " ").trim() === one.source);
  });
  expect(gone).toEqual([]);
});
