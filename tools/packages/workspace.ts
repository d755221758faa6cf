import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../repository.mjs";

/** A `package.json` as far as the tools read and write it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly private?: boolean;
  /** Where a name under the package is found: in the workspace its TypeScript. */
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A package of the workspace that strangers can install. */
export interface WorkspacePackage {
  /** Of its folder below `packages`. */
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The `package.json` of a folder, as it is written. */
export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Every package below `packages` that is not private, in the order of their folders. */
export function publishedPackages(): readonly WorkspacePackage[] {
  return readdirSync(join(root, "packages"))
    .sort()
    .map((name) => ({ name, folder: join(root, "packages", name) }))
    .filter(({ folder }) => existsSync(join(folder, "package.json")))
    .map((one) => ({ ...one, manifest: manifestIn(one.folder) }))
    .filter(({ manifest }) => manifest.private !== true);
}

/** Whether the package is a program: its code is bundled into one piece, so nobody imports it. */
export function isProgram({ manifest }: WorkspacePackage): boolean {
  return manifest.name === "annae";
}
