import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../repository.mjs";
import { derivedManifest } from "./derived-fields.ts";
import { publishedPackages } from "./workspace.ts";

/** A file that says what follows from something else, as it ought to be; its path is relative to the repository. */
interface DerivedFile {
  readonly path: string;
  readonly text: string;
}

const start = "packages/vocabulary/src/start.ts";
const hooks = ".pre-commit-hooks.yaml";

/** Every `package.json`, the source that knows the version, and the hooks that name it, where they differ from what follows of the rest. */
export function staleFiles(): readonly DerivedFile[] {
  const packages = publishedPackages();
  const version = packages.find(({ manifest }) => manifest.name === "@annae/vocabulary")?.manifest
    .version;
  const manifests = packages.map((one) => ({
    path: `packages/${one.name}/package.json`,
    text: derivedManifest(one, version ?? ""),
  }));
  const knowing = textOf(start).replace(/(release = ")[^"]*/, `$1${version}`);
  const pinned = textOf(hooks).replaceAll(/annae@\S+/g, `annae@${version}`);
  const all: readonly DerivedFile[] = [
    ...manifests,
    { path: start, text: knowing },
    { path: hooks, text: pinned },
  ];
  return all.filter(({ path, text }) => textOf(path) !== text);
}

function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of staleFiles()) {
    writeFileSync(join(root, path), text);
    console.log(`${path} is written anew.`);
  }
}
