import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { annae } from "./cli/annae.ts";
import { root } from "./structure/source-files.ts";

const tsc = join(root, "node_modules/typescript/bin/tsc");
/** How many questions the rules of the built policy ask, as the module of that name in the folder says. */
function questionsAsked(folder: string, module: string): number {
  const code = `import policy from "./${module}"; console.log((await policy.rules()).atoms.length);`;
  writeFileSync(join(folder, "ask.mjs"), code);
  return Number(execFileSync(process.execPath, [join(folder, "ask.mjs")], { encoding: "utf8" }));
}

test("a built policy finds its rules, run as it is and compiled to another folder", () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "annae-built-"));
  try {
    expect(annae(["build", "policies/bookstore", "--out", folder]).code).toBe(0);
    const written = questionsAsked(folder, "bookstore.ts");
    expect(written).toBeGreaterThan(5);
    const out = join(folder, "dist");
    const options = [
      "--ignoreConfig",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "--outDir",
      out,
    ];
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    spawnSync(process.execPath, [tsc, ...options, join(folder, "bookstore.ts")]);
    expect(questionsAsked(out, "bookstore.js")).toBe(written);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
