import type { Kept, Ledger, Payload, Post } from "../ledger/ledger.ts";
import { afterSending } from "../outbox/after-sending.ts";
import { sendSafely, transportFor } from "../outbox/send-safely.ts";
import type { Notice, SendResult } from "../seam.ts";
import type { Group } from "./group.ts";
import type { Ground } from "./setup.ts";

/** What couriers need of the host around them. */
export interface Depot {
  readonly ground: Ground;
  /** Stores it together with others, and calls when that is done; false: it cannot be stored now. */
  readonly store: (
    run: (group: Group) => readonly Notice[],
    done: (stored: boolean) => void,
  ) => void;
  /** Calls at the moment. */
  readonly later: (at: number, call: () => void) => void;
  /** What fails because nothing can be read goes on later. */
  readonly safely: (work: () => void) => void;
}

/** What a courier has to carry: the first payload that waits in a conversation. */
export interface Errand {
  readonly kept: Kept;
  readonly post: Post;
  readonly payload: Payload;
}

/** The errand in that conversation; null: nothing waits there. */
export function errandIn(ledger: Ledger, id: string): Errand | null {
  const kept = ledger.kept(id);
  if (kept === undefined || kept.post === null) return null;
  const payload = ledger.payload(id, kept.post.first);
  return payload === undefined ? null : { kept, post: kept.post, payload };
}

/** Sends the payload, stores what came of it, and comes back with that; null: it is not known, or could not be stored. */
export function deliver(
  { ground, store }: Depot,
  id: string,
  errand: Errand,
  back: (result: SendResult | null) => void,
): void {
  const { kept, post, payload } = errand;
  ground.at("beforeSend");
  const parcel = { conversation: kept.key, payload, attempt: post.attempts + 1 };
  ground.telemetry
    .sending(parcel, () => sendSafely(ground, parcel))
    .then(
      (result) => {
        ground.at("afterSend");
        store(
          (group) => record(ground, group, { id, errand, result }),
          (stored) => {
            if (stored) ground.at("recorded");
            back(stored ? result : null);
          },
        );
      },
      // A transport or an exporter that does not keep its type's promises.
      () => back(null),
    );
}

interface Delivered {
  readonly id: string;
  readonly errand: Errand;
  readonly result: SendResult;
}

/** What came of it changes nothing where the payload no longer waits. */
function record(
  ground: Ground,
  group: Group,
  { id, errand: { post, payload }, result }: Delivered,
): readonly Notice[] {
  const kept = group.kept(id);
  if (kept === undefined || kept.post?.first !== post.first) return [];
  const { clock, retries, random, keepFor } = ground;
  const changes = afterSending(
    { id, kept, post: kept.post, payload },
    {
      result,
      whenUnknown: transportFor(ground, kept.key.channel)?.whenUnknown ?? "again",
      retries,
      jitter: random(),
      now: clock.now(),
      due: post.at,
      keepFor,
    },
  );
  for (const change of changes) group.put(change);
  return changes.filter((change) => change.kind === "undelivered");
}
