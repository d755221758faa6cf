// What every tool needs to know of the repository. Plain JavaScript for Node 20 and later, without dependencies.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The repository's own Node, installed with its dependencies. */
export const repositoryNode = join(
  root,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** Folder for what tools write about their own runs; goes away with node_modules. */
export const cacheFolder = join(root, "node_modules/.cache/annae");

/** Absolute path of the program that an installed package brings, such as `program("vitest", "vitest.mjs")`. */
export function program(name, file) {
  return join(root, "node_modules", name, file);
}

/** Whether a file or folder of the repository is there. */
export function has(path) {
  return existsSync(join(root, path));
}
