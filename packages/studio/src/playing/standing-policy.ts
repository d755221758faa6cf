import { type Policy, type PolicyIr, policyFromIr } from "@annae/ir";

/** The policy that is played while a text is being typed. */
export interface StandingPolicy {
  readonly policy: Policy;
  readonly ir: PolicyIr;
  /**
   * `typed`: the text as it stands. `lastGood`: it has errors, and the last one without plays; its places are those of that text.
   * `partly`: there has been none yet, and what of it is right plays.
   */
  readonly is: "typed" | "lastGood" | "partly";
}

/** What was built of a text: the same object while nothing has changed. */
export interface BuiltText {
  readonly ir: PolicyIr | null;
  readonly sound: boolean;
}

/** Which policy to play, text by text; null where there is nothing yet that could be. */
export function followBuilt(): (built: BuiltText) => StandingPolicy | null {
  let last: { readonly built: BuiltText; readonly standing: StandingPolicy | null } | null = null;
  let good: StandingPolicy | null = null;
  return (built) => {
    if (last?.built === built) return last.standing;
    const standing = standingOf(built, good);
    if (standing?.is === "typed") good = standing;
    last = { built, standing };
    return standing;
  };
}

function standingOf({ ir, sound }: BuiltText, good: StandingPolicy | null): StandingPolicy | null {
  if (ir !== null && sound) return { policy: policyFromIr(ir), ir, is: "typed" };
  if (good !== null) return { ...good, is: "lastGood" };
  return ir && { policy: policyFromIr(ir), ir, is: "partly" };
}
