// What packages are made of, all of it, to see whether something that was made of it is still right.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./repository.mjs";

/** The folder of the policy that comes with the command line, so that others extend it wherever they lie. */
export const standard = join(root, "policies/happytalk");

/** What a policy needs that extends the standard one: not its tests. */
export function standardFiles() {
  return filesIn(standard, /\.(rules|png|jpg)$/).filter((file) => !/[/\\]tests[/\\]/.test(file));
}

/** The pages of diagnostics. */
export function pageFiles() {
  return filesIn(join(root, "docs/diagnostics"), /\.md$/);
}

/** Whether the file is missing, or older than anything that packages, or the tools that build them, are made of. */
export function isOutdated(file) {
  if (!existsSync(file)) return true;
  const made = statSync(file).mtimeMs;
  return sources().some((source) => statSync(source).mtimeMs > made);
}

/** A name for what the pages of the server are made of as it is now: another after any change. */
export function pageSources() {
  const hash = createHash("sha256");
  for (const file of [...sources(), ...filesIn(join(root, "packages/pages/src"), /(?<!\.ts)$/)]) {
    hash.update(`${relative(root, file)} ${statSync(file).mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

function sources() {
  const found = [join(root, "pnpm-lock.yaml"), ...pageFiles(), ...standardFiles()];
  for (const name of readdirSync(join(root, "packages"))) {
    const folder = join(root, "packages", name);
    if (!existsSync(join(folder, "package.json"))) continue;
    const code = filesIn(join(folder, "src"), /\.ts$/).filter((file) => !file.endsWith(".test.ts"));
    found.push(join(folder, "package.json"), ...code, ...filesIn(join(folder, "bin"), /\.js$/));
    found.push(...filesIn(join(folder, "assets"), /./));
  }
  return [...found, ...filesIn(join(root, "tools"), /\.(mjs|ts)$/)];
}

function filesIn(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
