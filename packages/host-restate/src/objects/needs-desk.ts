import type { Kept } from "@annae/host/ledger";
import { asksDesk, type DecidedTurn, type Tenant } from "@annae/host/turn";
import { isRunning } from "@annae/vocabulary";

/**
 * Whether the event is decided at the desk, where is known how much there is to do: it gives somebody a room, or its rules ask. All
 * others only tell the desk what has changed.
 */
export function needsDesk(
  tenant: Tenant,
  before: Kept | undefined,
  { kept, answer }: DecidedTurn,
): boolean {
  const { counselor } = kept.conversation;
  if (
    answer.event === "request" ||
    (counselor !== null && counselor !== before?.conversation.counselor)
  )
    return true;
  const policy = tenant.stations.get(kept.key.channel)?.policy;
  return policy !== undefined && asksDesk(policy, answer.event);
}

/** Whether the desk has to know: the conversation has another place, or it waits and may soon be given away. */
export function hasMoved(before: Kept | undefined, after: Kept): boolean {
  const [one, other] = [before?.conversation, after.conversation];
  if (one === undefined) return isRunning(other.room);
  return one.room !== other.room || one.counselor !== other.counselor || other.room === "waiting";
}
