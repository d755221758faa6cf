import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { importsIn } from "../../tools/packages/reached.ts";
import { root } from "../../tools/repository.mjs";

export { root };

/** A TypeScript file of the repository. Paths are relative to the repository, with slashes. */
export interface CodeFile {
  readonly path: string;
  /** Name of its folder below `packages`; undefined outside. */
  readonly package: string | undefined;
  readonly test: boolean;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** One import or re-export, types included. */
export interface Import {
  /** As written. */
  readonly written: string;
  /** The file it names in the repository; undefined for a dependency. */
  readonly path: string | undefined;
}

/** Every TypeScript file below these folders of the repository, sorted by path. */
export function codeFiles(...folders: readonly string[]): readonly CodeFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readCode);
}

/** Paths of all files below a folder of the repository, sorted; what is installed or built is not looked into. */
export function filesBelow(folder: string): readonly string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isFile()) return [path];
      const code = entry.isDirectory() && !/(^|\/)node_modules$|^packages\/[^/]+\/dist$/.test(path);
      return code ? filesBelow(path) : [];
    })
    .sort();
}

/** Names of the folders directly below `packages`. */
export function packageNames(): readonly string[] {
  return readdirSync(join(root, "packages")).sort();
}

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function readCode(path: string): CodeFile {
  const text = read(path);
  const imports = importsIn(text).map((written) => ({ written, path: target(path, written) }));
  const test = /\.test\.ts$|\/testing\//.test(path) || !path.startsWith("packages/");
  return { path, package: /^packages\/([^/]+)\//.exec(path)?.[1], test, text, imports };
}

function target(from: string, written: string): string | undefined {
  if (!written.startsWith(".")) return undefined;
  return posix.join(posix.dirname(from), written);
}
