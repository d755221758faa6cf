import type { Doc } from "@annae/vocabulary";
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

/** Sends the first payload that waits, and stores what came of it; null: nothing waits any more. */
export async function deliver({ ground, store }: Depot, id: string): Promise<SendResult | null> {
  const { ledger, clock, retries, random, keepFor } = ground;
  const kept = ledger.kept(id);
  const post = kept?.post ?? null;
  const payload = post === null ? undefined : ledger.payload(id, post.first);
  if (kept === undefined || post === null || payload === undefined) return null;
  const transport = transportOf(ground, kept);
  ground.at("beforeSend");
  const result = await sendSafely(ground, transport, { kept, post, payload });
  ground.at("afterSend");
  const whenUnknown = transport?.whenUnknown ?? "again";
  const stored = await store((group) => {
    const now = group.kept(id);
    if (now === undefined || now.post?.first !== post.first) return [];
    const way = { payload, result, whenUnknown, retries, jitter: random() };
    const times = { now: clock.now(), due: post.at, keepFor };
    const changes = afterSending(now, now.post, { ...way, ...times });
    group.put(...changes);
    return changes.flatMap((change): readonly Notice[] =>
      change.kind === "undelivered" ? [change] : [],
    );
  });
  if (!stored) throw new Error("not stored");
  ground.at("recorded");
  return result;
}

/** The way to the conversation's platform; undefined: the host was given none. */
export function transportOf({ transports }: Ground, { key: { channel } }: Kept) {
  return Object.hasOwn(transports, channel) ? transports[channel] : undefined;
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
  if (transport === undefined) return { kind: "never", reason: noTransport(kept.key.channel) };
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

function noTransport(channel: string): Doc {
  return {
    ko: `이 서버에는 ${channel} 채널로 보내는 방법이 설정되어 있지 않습니다`,
    en: `this server has no way to send on the channel ${channel}`,
  };
}
