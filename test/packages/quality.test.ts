import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { installedPackages, tarballOf } from "../../tools/packages/install-packages.ts";
import { isProgram, publishedPackages } from "../../tools/packages/workspace.ts";
import { program } from "../../tools/repository.mjs";
import { root } from "../structure/source-files.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

beforeAll(() => void installedPackages());

const packages = publishedPackages().map((one) => [one.manifest.name, one] as const);
const libraries = packages.filter(([, one]) => !isProgram(one));

/** Ways of looking that ended before the oldest Node that the packages run on: without `exports`, and `require` of ESM. */
const past: readonly string[] = ["node10", "node16-cjs"];

/** A type that a compiler has worked out by itself can fill a megabyte, and take a stranger's compiler minutes. UTF-16 units. */
const longestLine = 10_000;

describe("as it is packed", () => {
  test.each(packages)("publint finds nothing in %s", async (_, one) => {
    const tarball = new Uint8Array(readFileSync(tarballOf(one))).buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test.each(libraries)("the types of %s are right wherever somebody looks", async (_, one) => {
    const packed = createPackageFromTarballData(new Uint8Array(readFileSync(tarballOf(one))));
    const found = await checkPackage(packed);
    const problems = "problems" in found ? found.problems : ["no types"];
    const now = problems.filter(
      (problem) =>
        typeof problem === "string" ||
        !("resolutionKind" in problem && past.includes(problem.resolutionKind)),
    );
    expect(now).toEqual([]);
  });

  test.each(libraries)("no type of %s is written out at length", (_, one) => {
    const packed = createPackageFromTarballData(new Uint8Array(readFileSync(tarballOf(one))));
    const declarations = packed.listFiles().filter((file) => file.endsWith(".d.ts"));
    expect(declarations.length).toBeGreaterThan(0);
    const long = declarations.filter((file) =>
      packed
        .readFile(file)
        .split("\n")
        .some(({ length }) => length > longestLine),
    );
    expect(long).toEqual([]);
  });

  test.each(packages)("%s holds no tests, and sources only in its source maps", (_, one) => {
    const listed = execFileSync("tar", ["-tzf", tarballOf(one)], { encoding: "utf8" });
    const files = listed.trim().split("\n");
    expect(files).toContain("package/README.md");
    expect(files).toContain("package/LICENSE");
    expect(files.filter((file) => /\.test\.|\/src\/|(?<!\.d)\.ts$/.test(file))).toEqual([]);
  });
});

test("sizes in a browser, gzipped, stay within .size-limit.json", () => {
  const bin = program("size-limit", "bin.js");
  const printed = execFileSync(process.execPath, [bin, "--json"], { cwd: root, encoding: "utf8" });
  const sizes: readonly {
    readonly name: string;
    readonly passed: boolean;
    readonly size: number;
  }[] = JSON.parse(printed);
  expect(sizes.length).toBeGreaterThan(1);
  for (const { name, passed, size } of sizes)
    expect({ name, size, passed }).toMatchObject({ passed: true });
});
