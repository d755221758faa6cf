import { describe } from "vitest";
import { operations } from "./operations.ts";
import type { Rig } from "./stage.ts";
import { traces } from "./traces.ts";
import { troubles } from "./troubles.ts";

/** Registers the tests that every host must pass; `rig` gives an empty place to store things. */
export function hostContract(name: string, rig: () => Rig): void {
  describe(name, () => {
    traces(rig);
    troubles(rig);
    operations(rig);
  });
}
