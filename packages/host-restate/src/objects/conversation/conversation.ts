import type { Decided } from "@annae/host/ledger";
import { assignment, decideTurn, isUntaken, wakeUp } from "@annae/host/turn";
import type { Moment } from "@annae/vocabulary";
import { implement, type ObjectContext, rpc } from "@restatedev/restate-sdk";
import type { Assigned } from "../../faces/messages.ts";
import type { RestateSite } from "../../setup.ts";
import { inward, objectOptions } from "../options.ts";
import { floorOf } from "../tally.ts";
import { decideEvent, later, submit } from "./decide-event.ts";
import { answerPart, keptFor, rest, stateAfter, stateOf, store } from "./record.ts";

/** The object in which a conversation's events are decided, one after the other. */
export function conversationObject(site: RestateSite) {
  return implement(site.faces.conversation, {
    options: { ...objectOptions, handlers: { wake: inward, assigned: inward, expire: inward } },
    handlers: {
      submit: async (ctx, { token, ...submission }) => {
        const submitted = await submit(site, ctx, submission);
        site.at("committed");
        return { submitted, token };
      },
      wake: async (ctx, { due }) => {
        await wake(site, ctx, due);
        return null;
      },
      assigned: async (ctx, given) => {
        await take(site, ctx, given);
        return null;
      },
      expire: async (ctx, { at }) => {
        await expire(site, ctx, at);
        return null;
      },
      read: async (ctx) => (await stateOf(ctx))?.kept.conversation ?? null,
      forget: async (ctx) => {
        const before = await stateOf(ctx);
        ctx.clearAll();
        if (before === null) return null;
        const {
          kept: { key },
          mark,
        } = before;
        const now = await ctx.run("now", () => site.clock.now());
        ctx
          .sendClient(site.faces.desk, key.tenant)
          .moved({ id: ctx.key, kept: null, answers: null, mark, now });
        return null;
      },
    },
  });
}

/** Decides a tick if it is time for one; a wake-up for a moment that holds no more changes nothing. */
async function wake(site: RestateSite, ctx: ObjectContext, due: Moment | null): Promise<void> {
  const start = await stateOf(ctx);
  if (start === null) return;
  const { key, caller } = start.kept;
  const [now, current] = await ctx.run(
    "now",
    async () => [site.clock.now(), await site.tenants.mark(key.tenant)] as const,
  );
  site.at("woken");
  const before = start.asleep === due ? { ...start, asleep: null } : start;
  const wanted = due === null ? now : before.kept.due;
  if (wanted === null || wanted > now || current === null) return rest(site, ctx, before);
  const mark = later(before.mark, current);
  const tenant = await site.tenants.at(key.tenant, mark);
  const inbound = wakeUp(caller, wanted, now);
  const decided =
    tenant !== null && (await decideEvent(site, ctx, { key, inbound, mark, now, tenant, before }));
  // What cannot be decided must not wake up again at once.
  if (decided === false || decided.kind !== "decided")
    rest(site, ctx, { ...before, kept: { ...before.kept, due: null } });
}

/** Takes the counselor whom the desk has given; the desk is told how the conversation stands in any case. */
async function take(
  site: RestateSite,
  ctx: ObjectContext,
  { counselor, nth, mark: theirs, counts, now }: Assigned,
): Promise<void> {
  const before = await stateOf(ctx);
  if (before === null) return;
  const { key, caller } = before.kept;
  const mark = later(before.mark, theirs);
  const tenant = await site.tenants.at(key.tenant, mark);
  const inbound = assignment(caller, { counselor, nth: `desk-${nth}`, now });
  const turned =
    tenant !== null && isUntaken(before.kept)
      ? decideTurn({
          tenant,
          key,
          inbound,
          before: before.kept,
          floor: floorOf(tenant.kept.revision.counselors, counts),
          now,
          calm: 0,
        })
      : null;
  const outcome = { turns: turned?.ok === true ? [turned.turn] : [], counts };
  const after = stateAfter(before, outcome, mark);
  if (tenant !== null && after !== null && outcome.turns.length > 0)
    store(site, ctx, after, { ...outcome, tenant }, now);
  const { kept } = after ?? before;
  ctx.sendClient(site.faces.desk, key.tenant).moved({ id: ctx.key, kept, answers: nth, mark, now });
}

/** Forgets the answers that are old enough, and sees to those that are not yet. */
async function expire(site: RestateSite, ctx: ObjectContext, at: Moment): Promise<void> {
  const state = await stateOf(ctx);
  if (state === null || state.expires !== at) return;
  const { faces, clock, tenants } = site;
  const keepFor = keptFor(site, await tenants.at(state.kept.key.tenant, state.mark));
  const now = await ctx.run("now", () => clock.now());
  let oldest = Number.POSITIVE_INFINITY;
  for (const name of await ctx.stateKeys()) {
    const decided = name.startsWith(answerPart) ? await ctx.get<Decided>(name) : null;
    if (decided === null) continue;
    if (decided.event.at <= now - keepFor) ctx.clear(name);
    else oldest = Math.min(oldest, decided.event.at);
  }
  const expires = Number.isFinite(oldest) ? oldest + keepFor : null;
  ctx.set("record", { ...state, expires });
  if (expires === null) return;
  const delay = clock.until(expires);
  ctx.sendClient(faces.conversation, ctx.key).expire({ at: expires }, rpc.sendOpts({ delay }));
}
