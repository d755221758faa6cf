import { join } from "node:path";
import { buildMark } from "../installation.ts";
import type { CheckShelf } from "./kept-checks.ts";

/** The shelf of this user for this build of annae; undefined where annae runs from its sources, or the user has no folder for what can be lost. */
export async function checkShelf(): Promise<CheckShelf | undefined> {
  const program = buildMark();
  if (program === undefined) return undefined;
  try {
    const { default: envPaths } = await import("env-paths");
    return { folder: join(envPaths("annae", { suffix: "" }).cache, "checks"), program };
  } catch {
    // Not every user of a container has a home.
    return undefined;
  }
}
