import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kindOf } from "./files/paths.ts";

/** The folder of this file, or of the bundle that it is part of. */
const here = fileURLToPath(new URL(".", import.meta.url));

/** Folders that the policies which come with annae may lie in: beside the bundle, or in the repository. */
const places = ["standard", "../../../policies"];

/** The folder of the policies that come with annae; undefined in an installation without them. */
export function standardPolicies(): string | undefined {
  return places.map((place) => join(here, place)).find((folder) => kindOf(folder) === "folder");
}
