import type { StuckConversation, Undelivered } from "@annae/host";
import { conversationId } from "@annae/host/ledger";
import { implement, type ObjectSharedContext } from "@restatedev/restate-sdk";
import type { RestateSite } from "../setup.ts";
import { inward, objectOptions } from "./options.ts";

/** How many are listed at once. */
const listed = 1_000;
const lost = "lost/";
const stuckPart = "stuck/";

/** The object that keeps what a tenant's customers have not got, and where sending fails at the moment. */
export function undeliveredObject({ faces }: RestateSite) {
  return implement(faces.undelivered, {
    options: { ...objectOptions, handlers: { add: inward, stuck: inward } },
    handlers: {
      add: async (ctx, undelivered) => {
        ctx.set(lost + undelivered.key, undelivered);
        return null;
      },
      list: (ctx) => all<Undelivered>(ctx, lost),
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
        const undelivered = await ctx.get<Undelivered>(lost + key);
        if (undelivered === null) return false;
        ctx.clear(lost + key);
        if (how === "aside") return true;
        const { conversation, payload } = undelivered;
        const posted = { conversation, payloads: [{ key, payload }], now };
        ctx.sendClient(faces.outbox, conversationId(conversation)).post(posted);
        return true;
      },
      forget: async (ctx, ids) => {
        for (const { key, conversation } of await all<Undelivered>(ctx, lost)) {
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
