import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { entriesOf, exportsOf } from "../../tools/packages/entries.ts";
import { isProgram, publishedPackages } from "../../tools/packages/workspace.ts";
import { staleFiles } from "../../tools/packages/write-manifests.ts";
import { root } from "../../tools/repository.mjs";

const packages = publishedPackages().map((one) => [one.manifest.name, one] as const);

test("every package.json says what follows of the rest; `npm run generate` writes it", () => {
  expect(staleFiles().map(({ path }) => path)).toEqual([]);
});

test.each(packages)("%s says what it is, in its description and in its README.md", (_, one) => {
  expect(one.manifest.description).toMatch(/^[\s\S]{20,}\.$/);
  const readme = join(one.folder, "README.md");
  expect(existsSync(readme), `packages/${one.name}/README.md is what npm shows`).toBe(true);
  expect(readFileSync(readme, "utf8")).toContain(one.manifest.name);
});

test("nobody who is published imports the command line, which exports nothing: make that package private, or bundle it", () => {
  const importers = publishedPackages()
    .filter(({ manifest }) => "annae" in { ...manifest.dependencies, ...manifest.peerDependencies })
    .map(({ manifest }) => manifest.name);
  expect(importers).toEqual([]);
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

test("every package of the workspace has a name of its own, so that a release means one", () => {
  const files = globSync(["packages/*/package.json", "editors/*/package.json"], { cwd: root });
  const names = files.map((file) => JSON.parse(readFileSync(join(root, file), "utf8")).name);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

test("paths of exports are written with slashes and begin with ./, as on every system", () => {
  const paths = publishedPackages().flatMap(({ manifest }) => Object.values(exportsOf(manifest)));
  expect(paths.filter((path) => !/^\.\/[\w./-]+$/.test(path))).toEqual([]);
});

test("the command line has our packages inside: they are its devDependencies, and its dependencies are what the bundle leaves out", () => {
  const programs = publishedPackages().filter(isProgram);
  expect(programs).toHaveLength(1);
  const outside = programs.flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}));
  expect(outside.filter((name) => name.startsWith("@annae/"))).toEqual([]);
});
