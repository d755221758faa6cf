import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { FilesOfPolicy } from "./tenant-setup.ts";

/** A policy as it lies in a folder that is named for it: `policies/bookstore` with its `bookstore.rules`. Tests stay where they are. */
export function readPolicyFolder(folder: string): FilesOfPolicy {
  const name = basename(folder);
  const below = (pattern: string) =>
    globSync(pattern, { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  const rules = below("**/*.rules").filter((path) => !path.startsWith("tests/"));
  const pictures = below("**/*.{png,jpg,jpeg}");
  return {
    entry: `${name}.rules`,
    files: Object.fromEntries(
      rules.map((path) => [path, readFileSync(join(folder, path), "utf8")]),
    ),
    pictures: Object.fromEntries(
      pictures.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
    ),
  };
}
