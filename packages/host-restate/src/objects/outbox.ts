import type { ConversationKey, SendResult } from "@annae/host";
import type { Payload, Post } from "@annae/host/ledger";
import {
  afterAttempt,
  createThrottle,
  createTroubles,
  type Parcel,
  postAfter,
  sendSafely,
  type Throttle,
  type Troubles,
  transportFor,
} from "@annae/host/turn";
import type { Moment } from "@annae/vocabulary";
import { implement, type ObjectContext, rpc } from "@restatedev/restate-sdk";
import type { RestateSite } from "../setup.ts";
import { inward, objectOptions } from "./options.ts";

/** What waits to be sent in a conversation; `post` counts it, and says when the first is to be tried. */
interface Queue {
  readonly conversation: ConversationKey;
  readonly payloads: readonly Payload[];
  readonly post: Post;
}

/** A site with what this server has learnt of the platforms' doors. */
interface Street extends RestateSite {
  readonly troubles: Troubles;
  /** Until when nothing of a tenant goes out on a channel. */
  readonly shut: Map<string, Moment>;
  /** How many of a tenant's payloads go out on a channel from this server. */
  readonly throttles: Map<string, Throttle>;
}

/** The object that sends a conversation's payloads, one after the other, however long that takes. */
export function outboxObject(ground: RestateSite) {
  const troubles = createTroubles(ground.notice);
  const site: Street = { ...ground, troubles, shut: new Map(), throttles: new Map() };
  return implement(site.faces.outbox, {
    options: { ...objectOptions, handlers: { post: inward, again: inward } },
    handlers: {
      post: async (ctx, { conversation, payloads, now }) => {
        const before = await ctx.get<Queue>("queue");
        const post = postAfter(before?.post ?? null, payloads.length, now);
        if (post === null) return null;
        const all = [...(before?.payloads ?? []), ...payloads];
        // Something waits for another attempt: that takes these along.
        const queue = { conversation, payloads: all, post };
        if (before !== null) ctx.set("queue", queue);
        else await carry(site, ctx, queue);
        return null;
      },
      again: async (ctx, { at }) => {
        const queue = await ctx.get<Queue>("queue");
        if (queue === null || queue.post.at !== at) return null;
        const now = await ctx.run("now", () => site.clock.now());
        if (now < at) later(site, ctx, queue);
        else await carry(site, ctx, queue);
        return null;
      },
      present: async (ctx) => {
        const queue = await ctx.get<Queue>("queue");
        if (queue === null) return null;
        const now = await ctx.run("now", () => site.clock.now());
        await carry(site, ctx, { ...queue, post: { ...queue.post, at: now } });
        return null;
      },
      forget: async (ctx) => {
        ctx.clearAll();
        return null;
      },
    },
  });
}

/** Sends until nothing is left or something has to be tried again; each payload is recorded before the next. */
async function carry(site: Street, ctx: ObjectContext, start: Queue): Promise<void> {
  let queue: Queue | null = start;
  while (queue !== null) {
    const [payload, ...others]: readonly Payload[] = queue.payloads;
    if (payload === undefined) break;
    const { conversation, post }: Queue = queue;
    const tried = await ctx.run(payload.key, () =>
      attempt(site, { conversation, payload, attempt: post.attempts + 1 }),
    );
    site.at("recorded");
    if (tried.shutUntil !== null)
      return later(site, ctx, { ...queue, post: { ...post, at: tried.shutUntil } });
    const whenUnknown = transportFor(site, conversation.channel)?.whenUnknown ?? "again";
    const times = { due: post.at, retries: site.retries, keepFor: site.keepFor };
    const after = afterAttempt(post, { ...tried, whenUnknown, ...times });
    if (after.done === null && after.post !== null)
      return later(site, ctx, { ...queue, post: after.post });
    if (post.attempts > 0) tell(site, ctx, { ...queue, post: { ...post, attempts: 0 } });
    const reason = after.done?.givenUp ?? null;
    if (reason !== null) {
      site.at("givenUp");
      const undelivered = { ...payload, conversation, reason, at: tried.now };
      ctx.sendClient(site.faces.undelivered, conversation.tenant).add(undelivered);
      site.notice({ kind: "undelivered", undelivered });
    }
    queue = after.post === null ? null : { conversation, payloads: others, post: after.post };
  }
  ctx.clear("queue");
}

/** Tries once, if the platform does not want to be left alone by all of the tenant. */
async function attempt(site: Street, parcel: Parcel) {
  const { troubles, shut, clock, random } = site;
  const { tenant, channel } = parcel.conversation;
  const door = JSON.stringify([tenant, channel]);
  const begun = clock.now();
  const until = opensAt(site, door, begun, transportFor(site, channel)?.perSecond);
  const result: SendResult = { kind: "later" };
  if (until > begun) return { result, shutUntil: until, now: begun, jitter: 0 };
  site.at("beforeSend");
  const sent = await site.telemetry.sending(parcel, () => sendSafely(site, parcel));
  site.at("afterSend");
  troubles.met(parcel.conversation, sent);
  const now = clock.now();
  if (sent.kind === "later" && sent.door === true) shut.set(door, now + (sent.after ?? 0));
  return { result: sent, shutUntil: null, now, jitter: random() };
}

/** When one more may go out by the door; it is counted where that is now. */
function opensAt(
  { shut, throttles }: Street,
  door: string,
  now: Moment,
  perSecond: number | undefined,
): Moment {
  const until = shut.get(door) ?? 0;
  if (until > now) return until;
  shut.delete(door);
  if (perSecond === undefined) return now;
  const throttle = throttles.get(door) ?? createThrottle();
  throttles.set(door, throttle);
  return throttle.go(now, perSecond);
}

function later(site: RestateSite, ctx: ObjectContext, queue: Queue): void {
  const { at } = queue.post;
  const { faces, clock } = site;
  ctx.set("queue", queue);
  tell(site, ctx, queue);
  ctx.sendClient(faces.outbox, ctx.key).again({ at }, rpc.sendOpts({ delay: clock.until(at) }));
}

/** Tells the tenant how sending goes on here. */
function tell({ faces }: RestateSite, ctx: ObjectContext, { conversation, post }: Queue): void {
  const { attempts, at: nextAttempt, trouble: reason } = post;
  const fails = attempts > 0 && reason !== undefined;
  const stuck = fails ? { conversation, attempts, nextAttempt, reason } : null;
  ctx.sendClient(faces.undelivered, conversation.tenant).stuck({ id: ctx.key, stuck });
}
