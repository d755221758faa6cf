import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { annae } from "./cli/annae.ts";
import { root } from "./structure/source-files.ts";

const tsc = join(root, "node_modules/typescript/bin/tsc");
const strict = [
  "--strict",
  "--noUncheckedIndexedAccess",
  "--exactOptionalPropertyTypes",
  "--noUnusedLocals",
  "--noImplicitReturns",
];

/** What the compiler of a project with these settings, and none of ours, says of the built standard policy. */
function complaints(...settings: readonly string[]): string {
  const cache = join(root, "node_modules/.cache/annae");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "built-"));
  try {
    expect(annae(["build", "policies/bookstore", "--out", folder]).code).toBe(0);
    const module = join(folder, "bookstore.ts");
    const options = ["--ignoreConfig", "--noEmit", "--target", "es2022", ...strict, ...settings];
    return spawnSync(process.execPath, [tsc, ...options, module], { encoding: "utf8" }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ["nodenext", []],
  ["esnext", ["--moduleResolution", "bundler"]],
])(
  "a built policy passes the strictest tsc of a project with %s modules and settings of its own",
  (module, more) => {
    expect(complaints("--module", module, ...more)).toBe("");
  },
);

test("the compiler that says nothing here does find what is wrong", () => {
  const file = "packages/dsl/src/index.ts";
  expect(() =>
    execFileSync(process.execPath, [tsc, "--ignoreConfig", "--noEmit", join(root, file)]),
  ).toThrow();
});
