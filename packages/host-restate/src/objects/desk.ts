import type { Kept } from "@annae/host/ledger";
import { conversationId } from "@annae/host/ledger";
import {
  assignment,
  type DecidedTurn,
  decideTurn,
  isFreed,
  isUntaken,
  type Tenant,
  takerFor,
} from "@annae/host/turn";
import { isRunning, type Moment } from "@annae/vocabulary";
import { implement, type ObjectContext, rpc } from "@restatedev/restate-sdk";
import type { DeskAnswer, DeskCase, Mark } from "../faces/messages.ts";
import type { RestateSite } from "../setup.ts";
import { inward, objectOptions } from "./options.ts";
import { countsOf, emptyTally, floorOf, type Tally, tallyMove } from "./tally.ts";

/** A room as the desk knows it. */
interface Place {
  readonly kept: Kept;
  /** The number of the giving that its conversation has not answered yet; null: none. */
  readonly given: number | null;
}

/** How many of those who wait are looked at in one go, and how many are woken. */
const most = 64;
/** Those who wait are looked at at least so often: somebody may be back from a break. */
const lookAgain = 60_000;
/** Milliseconds in which changes are gathered before everybody is woken for them. */
const gathered = 1_000;

/** The object in which is decided who gets a counselor: it alone knows how much there is to do for the tenant. */
export function deskObject(site: RestateSite) {
  const { faces, tenants, clock } = site;
  return implement(faces.desk, {
    options: { ...objectOptions, ...inward },
    handlers: {
      decide: async (ctx, asked) => {
        const before = await tallyOf(ctx, asked.mark);
        const tenant = await tenants.at(ctx.key, markOf(before, asked.mark));
        if (tenant === null) return { ok: false, fault: "unknownTenant", reason: "" };
        const id = conversationId(asked.key);
        const known = (await ctx.get<Place>(placeName(id)))?.kept ?? null;
        const { answer, tally } = decide(tenant, before, asked, known);
        site.at("decidedAtDesk");
        if (!answer.ok) return answer;
        const after = answer.turns.at(-1)?.kept ?? null;
        place(ctx, { id, before: known, after, given: null });
        const looks = isFreed(known ?? undefined, after ?? undefined);
        settle(site, ctx, { before, after: tally, tenant, now: asked.now, looks });
        return answer;
      },
      moved: async (ctx, { id, kept, answers, mark, now }) => {
        const before = await tallyOf(ctx, mark);
        const known = await ctx.get<Place>(placeName(id));
        const own = known?.given ?? null;
        // It was given away meanwhile and does not know yet: the giving is answered for by itself.
        const unaware = kept !== null && isUntaken(kept) && own !== null && own !== answers;
        if (unaware || (kept === null && known === null)) return null;
        const tenant = before.mark === null ? null : await tenants.at(ctx.key, before.mark);
        const given = own === answers ? null : own;
        place(ctx, { id, before: known?.kept ?? null, after: kept, given });
        const after = tallyMove(before, known?.kept ?? null, kept);
        const looks = isFreed(known?.kept, kept ?? undefined);
        settle(site, ctx, { before, after, tenant, now, looks });
        return null;
      },
      look: async (ctx, { from, at }) => {
        const tally = await tallyOf(ctx, null);
        if (at !== null && tally.looksAt !== at) return null;
        const tenant = tally.mark === null ? null : await tenants.at(ctx.key, tally.mark);
        const now = await ctx.run("now", () => clock.now());
        const start = at === null ? tally : { ...tally, looksAt: null };
        if (tenant !== null) await look(site, ctx, { start, tenant, now, from });
        return null;
      },
      stir: async (ctx, { at }) => {
        const tally = await tallyOf(ctx, null);
        if (at !== null && tally.stirsAt !== at) return null;
        ctx.set("tally", { ...tally, stirsAt: null });
        for (const name of await ctx.stateKeys()) {
          if (name.startsWith(placeName("")))
            ctx
              .sendClient(faces.conversation, name.slice(placeName("").length))
              .wake({ due: null });
        }
        return null;
      },
      revised: async (ctx, mark) => {
        ctx.set("tally", { ...(await tallyOf(ctx, mark)), looksAt: null });
        const tenant = await tenants.at(ctx.key, mark);
        const own = ctx.sendClient(faces.desk, ctx.key);
        own.look({ from: 0, at: null });
        if (tenant !== null && tenant.questions !== null) own.stir({ at: null });
        return null;
      },
      remove: async (ctx) => {
        ctx.clearAll();
        return null;
      },
    },
  });
}

function placeName(id: string): string {
  return `place/${id}`;
}

async function tallyOf(ctx: ObjectContext, mark: Mark | null): Promise<Tally> {
  const tally = (await ctx.get<Tally>("tally")) ?? emptyTally;
  return mark === null ? tally : { ...tally, mark: markOf(tally, mark) };
}

function markOf({ mark }: Tally, other: Mark): Mark {
  return mark !== null && mark.number > other.number ? mark : other;
}

/** Decides the event, and gives the room away at once if it can be. */
function decide(
  tenant: Tenant,
  start: Tally,
  { key, inbound, now, before }: DeskCase,
  known: Kept | null,
): { readonly answer: DeskAnswer; readonly tally: Tally } {
  const roster = tenant.kept.revision.counselors;
  const own = decideTurn({
    tenant,
    key,
    inbound,
    now,
    before: before ?? undefined,
    floor: floorOf(roster, countsOf(start, now)),
    calm: 0,
  });
  if (!own.ok) return { answer: own, tally: start };
  const moved = tallyMove(start, known, own.turn.kept);
  const given = give(tenant, moved, own.turn.kept, { now, trace: inbound.trace });
  const turns = given === null ? [own.turn] : [own.turn, given.turn];
  const tally = given?.tally ?? moved;
  return { answer: { ok: true, turns, counts: countsOf(tally, now) }, tally };
}

function give(
  tenant: Tenant,
  tally: Tally,
  kept: Kept,
  { now, trace }: { readonly now: Moment; readonly trace: string | undefined },
): { readonly turn: DecidedTurn; readonly tally: Tally } | null {
  const floor = floorOf(tenant.kept.revision.counselors, countsOf(tally, now));
  const counselor = takerFor(tenant, kept, floor, now);
  if (counselor === null) return null;
  const inbound = assignment(kept.caller, { counselor, nth: kept.decided, now, trace });
  const turned = decideTurn({ tenant, key: kept.key, inbound, before: kept, floor, now, calm: 0 });
  if (!turned.ok) return null;
  return {
    turn: turned.turn,
    tally: { ...tallyMove(tally, kept, turned.turn.kept), lastAssigned: counselor },
  };
}

/** How a room has changed. */
interface Change {
  readonly id: string;
  readonly before: Kept | null;
  readonly after: Kept | null;
  readonly given: number | null;
}

/** Stores how a room stands. */
function place(ctx: ObjectContext, { id, after, given }: Change): void {
  if (after === null || !isRunning(after.conversation.room)) ctx.clear(placeName(id));
  else ctx.set<Place>(placeName(id), { kept: after, given });
}

interface Settlement {
  readonly before: Tally;
  readonly after: Tally;
  readonly tenant: Tenant | null;
  readonly now: Moment;
  /** Whether those who wait are to be looked at now. */
  readonly looks: boolean;
}

/** Stores the tally, and sees to it that those who wait are looked at, and that those hear of it whose rules ask how much there is to do. */
function settle(
  { faces, clock }: RestateSite,
  ctx: ObjectContext,
  { before, after, tenant, now, looks }: Settlement,
): void {
  const own = ctx.sendClient(faces.desk, ctx.key);
  const waits = after.waiting.length > 0;
  if (looks && waits) own.look({ from: 0, at: null });
  const looksAt = waits ? (after.looksAt ?? now + lookAgain) : null;
  if (looksAt !== null && looksAt !== after.looksAt) {
    own.look({ from: 0, at: looksAt }, rpc.sendOpts({ delay: clock.until(looksAt) }));
  }
  const changed = before.open !== after.open || before.received !== after.received;
  const stirs = tenant?.ticksAskLoad === true && changed && after.stirsAt === null;
  const stirsAt = stirs ? now + gathered : after.stirsAt;
  if (stirs && stirsAt !== null)
    own.stir({ at: stirsAt }, rpc.sendOpts({ delay: clock.until(stirsAt) }));
  ctx.set("tally", { ...after, looksAt, stirsAt });
}

/** Gives what can be given of those who wait, the oldest request first, some at a time. */
async function look(
  site: RestateSite,
  ctx: ObjectContext,
  {
    start,
    tenant,
    now,
    from,
  }: {
    readonly start: Tally;
    readonly tenant: Tenant;
    readonly now: Moment;
    readonly from: number;
  },
): Promise<void> {
  const roster = tenant.kept.revision.counselors;
  const { mark } = start;
  let tally = start;
  for (const [, id] of start.waiting.slice(from, from + most)) {
    const known = await ctx.get<Place>(placeName(id));
    const counts = countsOf(tally, now);
    const counselor =
      known === null ? null : takerFor(tenant, known.kept, floorOf(roster, counts), now);
    if (known === null || counselor === null || mark === null) continue;
    const nth = tally.given;
    const { conversation } = known.kept;
    const after: Kept = {
      ...known.kept,
      conversation: { ...conversation, room: "received", counselor },
    };
    tally = { ...tallyMove(tally, known.kept, after), lastAssigned: counselor, given: nth + 1 };
    place(ctx, { id, before: known.kept, after, given: nth });
    ctx.sendClient(site.faces.conversation, id).assigned({ counselor, nth, mark, counts, now });
    site.at("reserved");
  }
  const next = from + most;
  settle(site, ctx, { before: start, after: tally, tenant, now, looks: false });
  if (start.waiting.length > next)
    ctx
      .sendClient(site.faces.desk, ctx.key)
      .look({ from: next - (tally.given - start.given), at: null });
}
