import type { Moment } from "@annae/vocabulary";
import type { Kept } from "../ledger/ledger.ts";
import type { StuckConversation } from "../seam.ts";

/** A conversation in which something waits to be sent. */
export interface Unsent {
  /** Id of the channel. */
  readonly channel: string;
  readonly since: Moment;
}

/** In which conversations something waits to be sent, and since when; what an earlier version stored does not say, and counts from now. */
export function unsentIn(unsent: readonly Kept[], now: Moment): readonly Unsent[] {
  return unsent.map(({ key: { channel }, post }) => ({ channel, since: post?.since ?? now }));
}

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
