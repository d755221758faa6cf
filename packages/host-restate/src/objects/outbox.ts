import type { ConversationKey } from "@annae/host";
import type { Payload, Post } from "@annae/host/ledger";
import { afterAttempt, postAfter, sendSafely, transportFor } from "@annae/host/turn";
import { implement, type ObjectContext, rpc } from "@restatedev/restate-sdk";
import type { RestateSite } from "../setup.ts";
import { inward, objectOptions } from "./options.ts";

/** What waits to be sent in a conversation; `post` counts it, and says when the first is to be tried. */
interface Queue {
  readonly conversation: ConversationKey;
  readonly payloads: readonly Payload[];
  readonly post: Post;
}

/** The object that sends a conversation's payloads, one after the other, however long that takes. */
export function outboxObject(site: RestateSite) {
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
      forget: async (ctx) => {
        ctx.clearAll();
        return null;
      },
    },
  });
}

/** Sends until nothing is left or something has to be tried again; each payload is recorded before the next. */
async function carry(site: RestateSite, ctx: ObjectContext, start: Queue): Promise<void> {
  let queue: Queue | null = start;
  while (queue !== null) {
    const [payload, ...others]: readonly Payload[] = queue.payloads;
    if (payload === undefined) break;
    const { conversation, post }: Queue = queue;
    const tried = await ctx.run(payload.key, () =>
      attempt(site, { conversation, payload, attempt: post.attempts + 1 }),
    );
    site.at("recorded");
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

async function attempt(site: RestateSite, parcel: Parameters<typeof sendSafely>[1]) {
  site.at("beforeSend");
  const result = await sendSafely(site, parcel);
  site.at("afterSend");
  return { result, now: site.clock.now(), jitter: site.random() };
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
