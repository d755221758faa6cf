import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kindOf } from "./disk.ts";

/** Folders that the policies which come with annae may lie in: beside the package's code, or in its repository. */
const places = ["../policies", "../../../policies"];

/** The folder of the policies that come with annae; undefined in an installation without them. */
export function standardPolicies(): string | undefined {
  const here = fileURLToPath(new URL(".", import.meta.url));
  return places.map((place) => join(here, place)).find((folder) => kindOf(folder) === "folder");
}
