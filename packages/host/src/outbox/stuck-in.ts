import type { Kept } from "../ledger/ledger.ts";
import type { StuckConversation } from "../seam.ts";

/** The tenant's conversations in which sending has failed and goes on, the longest tried first. */
export function stuckIn(unsent: readonly Kept[], tenant: string): readonly StuckConversation[] {
  return unsent
    .flatMap(({ key, post }): readonly StuckConversation[] => {
      if (key.tenant !== tenant || post?.trouble === undefined) return [];
      const { attempts, at, trouble } = post;
      return [{ conversation: key, attempts, nextAttempt: at, reason: trouble }];
    })
    .toSorted((one, other) => other.attempts - one.attempts);
}
