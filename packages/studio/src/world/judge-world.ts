import type { DeclarationIr } from "@annae/ir";
import {
  type Fault,
  parseCounselors,
  parseTenantSettings,
  systemMessageLimits,
} from "@annae/runtime";
import type { Installation } from "@annae/vocabulary";
import type { StandingPolicy } from "../playing/standing-policy.ts";

/** What a company decides beside its policy, as scenarios write it. */
export interface CompanyWorld {
  readonly settings: unknown;
  readonly counselors: unknown;
}

/** What the server would say of it, each at its place, and the settings that the policy itself lets a company decide. */
export interface JudgedWorld {
  readonly faults: readonly Fault[];
  readonly own: readonly DeclarationIr[];
}

/** Judges settings and roster by the policy as it stands. */
export function judgeWorld(
  { settings, counselors }: CompanyWorld,
  { policy }: StandingPolicy,
  { channels }: Installation,
): JudgedWorld {
  const all = [...channels.values()];
  const judged = [
    parseTenantSettings(settings, policy, "$.settings", systemMessageLimits(all)),
    parseCounselors(
      counselors,
      all.map(({ id }) => id),
    ),
  ];
  return {
    faults: judged.flatMap((one) => (one.ok ? [] : one.faults)),
    own: Object.values(policy.settings),
  };
}
