import type { Kept, Payload, Post } from "../ledger/ledger.ts";
import { afterSending } from "../outbox/after-sending.ts";
import type { Notice, SendResult, Transport } from "../seam.ts";
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

/** Those who carry payloads: one for each conversation in which some wait, so that one never overtakes another. */
export interface Couriers {
  /** Something waits to be sent in that conversation. */
  readonly carry: (id: string) => void;
  /** Nobody sets out any more; once all are back. */
  readonly stop: () => Promise<void>;
}

/** How many are out for one tenant on one channel: a platform that hangs keeps no others from theirs. */
const most = 64;
/** Milliseconds until what could not be stored is tried again. */
const pause = 1_000;

/** Couriers that take what waits in the ledger. */
export function createCouriers(depot: Depot): Couriers {
  const { ground } = depot;
  const out = new Map<string, Promise<void>>();
  const waiting = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  let stopped = false;
  const carry = (id: string) => depot.safely(() => setOut(id));
  const setOut = (id: string) => {
    const kept = stopped || out.has(id) ? undefined : ground.ledger.kept(id);
    if (kept === undefined || kept.post === null) return;
    if (kept.post.at > ground.clock.now()) return depot.later(kept.post.at, () => carry(id));
    const door = doorOf(kept);
    const count = counts.get(door) ?? 0;
    if (count >= most) return void waiting.set(door, (waiting.get(door) ?? new Set()).add(id));
    counts.set(door, count + 1);
    const way = deliver(depot, id).then(
      () => true,
      () => false,
    );
    out.set(
      id,
      way.then((stored) => back(id, door, stored)),
    );
  };
  /** What could not be read or stored is tried again after a pause: at once it would fail again. */
  const back = (id: string, door: string, stored: boolean) => {
    out.delete(id);
    counts.set(door, (counts.get(door) ?? 1) - 1);
    if (stored) carry(id);
    else depot.later(ground.clock.now() + pause, () => carry(id));
    for (const next of waiting.get(door) ?? []) {
      waiting.get(door)?.delete(next);
      return carry(next);
    }
  };
  return {
    carry,
    stop: async () => {
      stopped = true;
      await Promise.all(out.values());
    },
  };
}

function doorOf({ key: { tenant, channel } }: Kept): string {
  return JSON.stringify([tenant, channel]);
}

/** Sends the first payload that waits, and stores what came of it. */
async function deliver({ ground, store }: Depot, id: string): Promise<void> {
  const { ledger, transports, clock, retries, random } = ground;
  const kept = ledger.kept(id);
  const post = kept?.post ?? null;
  const payload = post === null ? undefined : ledger.payload(id, post.first);
  if (kept === undefined || post === null || payload === undefined) return;
  const transport = Object.hasOwn(transports, kept.key.channel)
    ? transports[kept.key.channel]
    : undefined;
  ground.at("beforeSend");
  const result = await sendSafely(ground, transport, { kept, post, payload });
  ground.at("afterSend");
  const whenUnknown = transport?.whenUnknown ?? "again";
  const stored = await store((group) => {
    const now = group.kept(id);
    if (now === undefined || now.post?.first !== post.first) return [];
    const attempt = { payload, result, whenUnknown, retries, jitter: random(), now: clock.now() };
    const changes = afterSending(now, now.post, attempt);
    group.put(...changes);
    return changes.flatMap((change): readonly Notice[] =>
      change.kind === "undelivered" ? [change] : [],
    );
  });
  if (!stored) throw new Error("not stored");
  ground.at("recorded");
}

interface Parcel {
  readonly kept: Kept;
  readonly post: Post;
  readonly payload: Payload;
}

/** A transport that throws has failed once; one that takes too long is not known to have failed. */
async function sendSafely(
  { sendWithin, clock }: Ground,
  transport: Transport | undefined,
  { kept, post, payload: { key, payload } }: Parcel,
): Promise<SendResult> {
  if (transport === undefined)
    return { kind: "never", reason: `no transport for ${kept.key.channel}` };
  const watch = new AbortController();
  let calledOff = () => {};
  const late = new Promise<SendResult>((resolve) => {
    calledOff = clock.at(clock.now() + sendWithin, () => {
      resolve({ kind: "unknown" });
      watch.abort();
    });
  });
  const about = { conversation: kept.key, key, attempt: post.attempts + 1, signal: watch.signal };
  const sent = Promise.resolve()
    .then(() => transport.send(payload, about))
    .catch((): SendResult => ({ kind: "later" }));
  const result = await Promise.race([sent, late]);
  calledOff();
  return result;
}
