import { expect, test } from "vitest";
import { codeFiles, packageNames } from "./source-files.ts";

const sources = packageNames().map((name) => `packages/${name}/src`);
const shipped = codeFiles(...sources).filter((file) => !file.test);

/** Packages whose parts are called alike because they are the same part: what every channel has. */
const scopeOf = (name: string | undefined) => (name?.startsWith("channel-") ? "channels" : name);

/** Where definitions of a list stand under the names that policies know them by; nothing imports them but the list. */
const isDefinition = (path: string) =>
  /^packages\/vocabulary\/src\/(facts|actions|events|settings|laws)\//.test(path) ||
  /^packages\/cli\/src\/commands\//.test(path);

const declaration =
  /^export (?:async )?(?:abstract )?(?:const|function\*?|type|interface|class) (?<name>[\p{L}_$][\p{L}\p{N}_$]*)/gmu;

test("no exported name means two things", () => {
  const places = new Map<string, Set<string>>();
  for (const { path, text, package: name } of shipped.filter(({ path }) => !isDefinition(path))) {
    for (const { groups } of text.matchAll(declaration)) {
      const where = scopeOf(name) === "channels" ? "channels" : path;
      const known = places.get(groups?.name ?? "") ?? new Set();
      places.set(groups?.name ?? "", known.add(where));
    }
  }
  const twice = [...places].filter(([, where]) => where.size > 1);
  expect(twice.map(([name, where]) => [name, ...where])).toEqual([]);
});
