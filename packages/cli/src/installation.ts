import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readBytes, readText } from "@annae/disk/files";
import manifest from "../package.json" with { type: "json" };

/** The version of annae, from its package. */
export const version: string = manifest.version;

/** The folder of this file, or of the bundle that it is part of: both lie in the package's folder. */
const here = fileURLToPath(new URL(".", import.meta.url));

/** A mark of all code of this build, which each other code has another of; undefined where annae runs from its sources. */
export function buildMark(): string | undefined {
  const read = readText(join(here, "mark"));
  return "text" in read ? read.text : undefined;
}

/** A text of the package's `assets`; empty in an installation without it. */
export function assetText(path: string): string {
  const read = readText(join(here, "../assets", path));
  return "text" in read ? read.text : "";
}

/** A file of the package's `assets`; empty in an installation without it. */
export function assetBytes(path: string): Uint8Array {
  const read = readBytes(join(here, "../assets", path));
  return "bytes" in read ? read.bytes : new Uint8Array();
}
