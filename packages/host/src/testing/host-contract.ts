import { describe } from "vitest";
import { decisionLog } from "./decision-log.ts";
import { operations } from "./operations.ts";
import { properties } from "./properties.ts";
import type { Rig } from "./rig.ts";
import { tenants } from "./tenants.ts";
import { traces } from "./traces.ts";
import { troubles } from "./troubles.ts";

/** What every host must do, part by part. */
const contractParts = {
  properties,
  traces,
  troubles,
  operations,
  tenants,
  decisionLog,
} as const;

/** The name of a part. */
export type ContractPart = keyof typeof contractParts;

const everyPart: readonly ContractPart[] = [
  "properties",
  "traces",
  "troubles",
  "operations",
  "tenants",
  "decisionLog",
];

/** Registers the tests that every host must pass, or some of them; `rig` gives an empty place to store things. */
export function hostContract(name: string, rig: () => Rig, parts = everyPart): void {
  describe(name, () => {
    for (const part of parts) describe(part, () => contractParts[part](rig));
  });
}
