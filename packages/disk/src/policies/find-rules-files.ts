import { join } from "node:path";
import type { Doc } from "@annae/vocabulary";
import { kindOf, listFolder } from "../files/paths.ts";
import { faults, isVisited, rulesIn, trimmed } from "./find-policies.ts";

/** The files that a path means: itself, or every `.rules` file below the folder, in order of their names. */
export function findRulesFiles(
  path: string,
): { readonly files: readonly string[] } | { readonly fault: Doc } {
  const kind = kindOf(path);
  if (kind === "missing") return { fault: faults.missing(path) };
  const named = trimmed(path);
  if (kind !== "folder") return { files: [named] };
  const files = filesBelow(named);
  return files.length === 0 ? { fault: faults.none(named) } : { files };
}

function filesBelow(folder: string): readonly string[] {
  const { folders } = listFolder(folder);
  const below = folders.filter(isVisited).flatMap((name) => filesBelow(join(folder, name)));
  return [...rulesIn(folder), ...below];
}
