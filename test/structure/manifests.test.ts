import { expect, test } from "vitest";
import { entriesOf } from "../../tools/packages/entries.ts";
import { isProgram, publishedPackages } from "../../tools/packages/workspace.ts";
import { staleManifests } from "../../tools/packages/write-manifests.ts";

const packages = publishedPackages().map((one) => [one.manifest.name, one] as const);

test("every package.json says what follows of it; `npm run generate` writes it", () => {
  expect(staleManifests().map(({ path }) => path)).toEqual([]);
});

test.each(packages)("%s says what it is", (_, one) => {
  expect(one.manifest.description).toMatch(/^[\s\S]{20,}\.$/);
});

test.each(packages)(
  "whoever installs %s gets what it imports, or it is a devDependency and stays here",
  (_, one) => {
    const known = new Set(Object.keys(one.manifest.devDependencies ?? {}));
    const lost = entriesOf(one).flatMap(({ subpath, missing }) =>
      missing
        .filter((name) => !known.has(name))
        .map((name) => `${subpath} imports ${name}, which package.json does not name`),
    );
    expect(lost).toEqual([]);
  },
);

test("paths of exports are written with slashes and begin with ./, as on every system", () => {
  const paths = publishedPackages().flatMap(({ manifest }) => Object.values(manifest.exports));
  expect(paths.filter((path) => !/^\.\/[\w./-]+$/.test(path))).toEqual([]);
});

test("the command line has our packages inside: they are its devDependencies, and its dependencies are what the bundle leaves out", () => {
  const programs = publishedPackages().filter(isProgram);
  expect(programs).toHaveLength(1);
  const outside = programs.flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}));
  expect(outside.filter((name) => name.startsWith("@annae/"))).toEqual([]);
});
