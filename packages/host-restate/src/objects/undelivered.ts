import type { StuckConversation, Undelivered } from "@annae/host";
import { conversationId } from "@annae/host/ledger";
import type { Moment } from "@annae/vocabulary";
import { implement, type ObjectSharedContext, rpc } from "@restatedev/restate-sdk";
import type { RestateSite } from "../setup.ts";
import { keptFor } from "./conversation/record.ts";
import { inward, objectOptions } from "./options.ts";

/** How many are listed at once. */
const listed = 1_000;
const lost = "lost/";
const stuckPart = "stuck/";

/** Something undelivered, and when it is kept no more. */
interface Lost extends Undelivered {
  readonly expires: Moment;
}

/** The object that keeps what a tenant's customers have not got, and where sending fails at the moment. */
export function undeliveredObject(site: RestateSite) {
  const { faces, tenants, clock } = site;
  return implement(faces.undelivered, {
    options: { ...objectOptions, handlers: { add: inward, stuck: inward, expire: inward } },
    handlers: {
      add: async (ctx, undelivered) => {
        const mark = await ctx.run("mark", () => tenants.mark(ctx.key));
        const tenant = mark === null ? null : await tenants.at(ctx.key, mark);
        const { key } = undelivered;
        const at = undelivered.at + keptFor(site, tenant);
        ctx.set<Lost>(lost + key, { ...undelivered, expires: at });
        const delay = clock.until(at);
        ctx.sendClient(faces.undelivered, ctx.key).expire({ key, at }, rpc.sendOpts({ delay }));
        return null;
      },
      expire: async (ctx, { key, at }) => {
        const found = await ctx.get<Lost>(lost + key);
        if (found?.expires === at) ctx.clear(lost + key);
        return null;
      },
      list: async (ctx) =>
        (await all<Lost>(ctx, lost)).map(({ expires: _, ...undelivered }) => undelivered),
      stuck: async (ctx, { id, stuck }) => {
        if (stuck === null) ctx.clear(stuckPart + id);
        else ctx.set(stuckPart + id, stuck);
        return null;
      },
      stuckOnes: async (ctx) => {
        const ones = await all<StuckConversation>(ctx, stuckPart);
        return ones.toSorted((one, other) => other.attempts - one.attempts);
      },
      settle: async (ctx, { key, how, now }) => {
        const undelivered = await ctx.get<Lost>(lost + key);
        if (undelivered === null) return false;
        ctx.clear(lost + key);
        if (how === "aside") return true;
        const { conversation, payload } = undelivered;
        const posted = { conversation, payloads: [{ key, payload }], now };
        ctx.sendClient(faces.outbox, conversationId(conversation)).post(posted);
        return true;
      },
      forget: async (ctx, ids) => {
        for (const { key, conversation } of await all<Lost>(ctx, lost)) {
          if (ids.includes(conversationId(conversation))) ctx.clear(lost + key);
        }
        for (const id of ids) ctx.clear(stuckPart + id);
        return null;
      },
      remove: async (ctx) => {
        ctx.clearAll();
        return null;
      },
    },
  });
}

async function all<T>(ctx: ObjectSharedContext, part: string): Promise<readonly T[]> {
  const names = (await ctx.stateKeys()).filter((name) => name.startsWith(part)).slice(0, listed);
  const found: T[] = [];
  for (const name of names) {
    const one = await ctx.get<T>(name);
    if (one !== null) found.push(one);
  }
  return found;
}
