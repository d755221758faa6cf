import { describe } from "vitest";
import { operations } from "./operations.ts";
import type { Rig } from "./rig.ts";
import { tenants } from "./tenants.ts";
import { traces } from "./traces.ts";
import { troubles } from "./troubles.ts";

/** What every host must do, part by part. */
const contractParts = { traces, troubles, operations, tenants } as const;

/** Registers the tests that every host must pass, or some of them; `rig` gives an empty place to store things. */
export function hostContract(
  name: string,
  rig: () => Rig,
  parts: readonly (keyof typeof contractParts)[] = ["traces", "troubles", "operations", "tenants"],
): void {
  describe(name, () => {
    for (const part of parts) contractParts[part](rig);
  });
}
