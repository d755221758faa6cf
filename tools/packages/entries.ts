import { join } from "node:path";
import { type Reached, reachedFrom } from "./reached.ts";
import type { Manifest, WorkspacePackage } from "./workspace.ts";

/** One name that a package exports. */
export interface Entry {
  /** As in `exports`: "." or "./webhook". */
  readonly subpath: string;
  /** What it stands for in the workspace, as in `exports`: "./src/index.ts". */
  readonly source: string;
  readonly reached: Reached;
  /** Packages that it needs and whoever installs the package does not get. */
  readonly missing: readonly string[];
}

/** Where each name under the package is found in the workspace; of conditions, the default. */
export function exportsOf({ exports = {} }: Manifest): Readonly<Record<string, string>> {
  const found = Object.entries(exports).map(([subpath, target]) => [
    subpath,
    typeof target === "string" ? target : (target.default ?? ""),
  ]);
  return Object.fromEntries(found);
}

/** The names that a package exports of its TypeScript, and what each needs. */
export function entriesOf({ folder, manifest }: WorkspacePackage): readonly Entry[] {
  const got = new Set([
    manifest.name,
    ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  ]);
  return Object.entries(exportsOf(manifest))
    .filter(([, source]) => source.endsWith(".ts"))
    .map(([subpath, source]) => {
      const reached = reachedFrom(join(folder, source));
      const missing = [...reached.packages].filter(
        (name) => !name.startsWith("node:") && !got.has(name),
      );
      return { subpath, source, reached, missing };
    });
}

/** Those that can be published. What needs a devDependency is for the tests of the workspace only. */
export function publishedEntries(one: WorkspacePackage): readonly Entry[] {
  return entriesOf(one).filter(({ missing }) => missing.length === 0);
}
