import type { PolicyIr } from "@annae/ir";
import type { SideBySide } from "@annae/logic";
import { eventNames, type Installation } from "@annae/vocabulary";
import type { Settable } from "../conversation/bring-about.ts";
import { type Storyteller, storytellerOf } from "../conversation/find-story.ts";
import { playerOf } from "../conversation/perform-story.ts";

/** Both versions on the stage. */
export interface StagedVersions {
  readonly before: Storyteller;
  readonly after: Storyteller;
  /** What stories of them may set and give. */
  readonly declared: Settable;
  /** Whether it matters what a request is decided to be. */
  readonly situations: boolean;
}

/** Storytellers of both versions, whose rules are told everything that either asks. */
export function stagedVersions(
  { before, after }: SideBySide,
  situations: boolean,
  installation: Installation,
): StagedVersions {
  const declared = {
    settings: { ...before.settings, ...after.settings },
    hostFacts: { ...before.hostFacts, ...after.hostFacts },
  };
  const told = readingAlike(before, after);
  return {
    before: storytellerOf(playerOf(told.before, installation), declared),
    after: storytellerOf(playerOf(told.after, installation), declared),
    ...{ declared, situations },
  };
}

/** The two versions with rules that are told everything that either asks. */
export function readingAlike(before: PolicyIr, after: PolicyIr): SideBySide {
  const told = (ir: PolicyIr): PolicyIr => {
    const reading = eventNames.map((name) => {
      const reads = [before, after].flatMap((one) => one.events[name]?.reads ?? []);
      return [name, { blocks: [], ...ir.events[name], reads: [...new Set(reads)] }] as const;
    });
    return { ...ir, events: Object.fromEntries(reading) };
  };
  return { before: told(before), after: told(after) };
}
