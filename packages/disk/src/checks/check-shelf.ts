import { join } from "node:path";
import type { CheckShelf } from "./kept-checks.ts";

/** The shelf of this user for this program; undefined where the user has no folder for what can be lost. */
export async function checkShelf(program: string): Promise<CheckShelf | undefined> {
  try {
    const { default: envPaths } = await import("env-paths");
    return { folder: join(envPaths("annae", { suffix: "" }).cache, "checks"), program };
  } catch {
    // Not every user of a container has a home.
    return undefined;
  }
}
