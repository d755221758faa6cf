import { afterSending } from "../outbox/after-sending.ts";
import { sendSafely, transportFor } from "../outbox/send-safely.ts";
import type { Notice, SendResult } from "../seam.ts";
import type { Group } from "./group.ts";
import type { Ground } from "./setup.ts";

/** What couriers need of the host around them. */
export interface Depot {
  readonly ground: Ground;
  /** Stores it together with others; false: it cannot be stored now. */
  readonly store: (run: (group: Group) => readonly Notice[]) => Promise<boolean>;
  /** Calls at the moment. */
  readonly later: (at: number, call: () => void) => void;
  /** What fails because nothing can be read goes on later. */
  readonly safely: (work: () => void) => void;
}

/** Sends the first payload that waits, and stores what came of it; null: nothing waits any more. */
export async function deliver({ ground, store }: Depot, id: string): Promise<SendResult | null> {
  const { ledger, clock, retries, random, keepFor } = ground;
  const kept = ledger.kept(id);
  const post = kept?.post ?? null;
  const payload = post === null ? undefined : ledger.payload(id, post.first);
  if (kept === undefined || post === null || payload === undefined) return null;
  ground.at("beforeSend");
  const parcel = { conversation: kept.key, payload, attempt: post.attempts + 1 };
  const result = await ground.telemetry.sending(parcel, () => sendSafely(ground, parcel));
  ground.at("afterSend");
  const whenUnknown = transportFor(ground, kept.key.channel)?.whenUnknown ?? "again";
  const stored = await store((group) => {
    const now = group.kept(id);
    if (now === undefined || now.post?.first !== post.first) return [];
    const way = { payload, result, whenUnknown, retries, jitter: random() };
    const times = { now: clock.now(), due: post.at, keepFor };
    const changes = afterSending(now, now.post, { ...way, ...times });
    for (const change of changes) group.put(change);
    return changes.flatMap((change): readonly Notice[] =>
      change.kind === "undelivered" ? [change] : [],
    );
  });
  if (!stored) throw new Error("not stored");
  ground.at("recorded");
  return result;
}
