import { conversationId, type Decided, type Kept } from "@annae/host/ledger";
import type { DecidedTurn, Tenant } from "@annae/host/turn";
import type { Moment } from "@annae/vocabulary";
import type { ObjectContext } from "@restatedev/restate-sdk";
import { rpc } from "@restatedev/restate-sdk";
import type { Counts, Mark } from "../../faces/messages.ts";
import type { RestateSite } from "../../setup.ts";

/** What a conversation keeps, beside its answers. */
export interface ConversationState {
  readonly kept: Kept;
  readonly mark: Mark;
  /** How much there was to do when the desk last said so. */
  readonly counts: Counts;
  /** The earliest moment for which a wake-up is on its way; null: none is. */
  readonly asleep: Moment | null;
  /** When answers are old enough to be forgotten; null: there are none. */
  readonly expires: Moment | null;
}

/** What was decided in one go, in order. */
export interface DecidedOutcome {
  readonly turns: readonly DecidedTurn[];
  readonly counts: Counts;
}

/** Characters of a record, at most: larger ones make every event slow, and far larger ones stop the conversation. */
const longestRecord = 64_000;

/** The conversation as it is; null: nothing has happened in it. */
export function stateOf(ctx: Pick<ObjectContext, "get">): Promise<ConversationState | null> {
  return ctx.get<ConversationState>("record");
}

/** Begins the names of the parts of the state that keep decisions, each by its event. */
export const answerPart = "answer/";

/** A decision with its place among all: when it was made, and how many there were in the conversation by then. */
export interface PlacedDecision extends Decided {
  /** Written first and always as long, so that Restate can sort by it: `1763604000000/000012`. */
  readonly place: string;
}

/** How what is kept of a decision begins. */
export const placeBegins = '{"place":"';

function placed(decided: Decided, now: Moment, nth: number): PlacedDecision {
  return { place: `${String(now).padStart(13, "0")}/${String(nth).padStart(6, "0")}`, ...decided };
}

function answerName(event: string): string {
  return answerPart + event;
}

/** Milliseconds for which the tenant's answers are kept. */
export function keptFor({ keepFor }: RestateSite, tenant: Tenant | null): number {
  return tenant?.kept.revision.keepFor ?? keepFor;
}

/** The answer to the event of that id, if it is still kept. */
export async function keptAnswer(
  ctx: ObjectContext,
  event: string,
  oldest: Moment,
): Promise<Decided | null> {
  const known = await ctx.get<Decided>(answerName(event));
  return known === null || known.event.at < oldest ? null : known;
}

/** The conversation after what was decided; null: it would be too large to be kept. */
export function stateAfter(
  before: ConversationState | null,
  { turns, counts }: DecidedOutcome,
  mark: Mark,
): ConversationState | null {
  const kept = turns.at(-1)?.kept ?? before?.kept;
  if (kept === undefined) return null;
  const { asleep = null, expires = null } = before ?? {};
  const after = { kept: { ...kept, post: null }, mark, counts, asleep, expires };
  return JSON.stringify(after).length > longestRecord ? null : after;
}

/** Stores what was decided, has it sent, and goes to sleep. Nothing is waited for from here on, and nothing throws. */
export function store(
  site: RestateSite,
  ctx: ObjectContext,
  after: ConversationState,
  { turns, tenant }: DecidedOutcome & { readonly tenant: Tenant },
  now: Moment,
): void {
  const { key, conversation } = after.kept;
  for (const { decided, kept } of turns) {
    if (decided === null) continue;
    ctx.set(answerName(decided.event.id), placed(decided, now, kept.decided));
  }
  rest(site, ctx, expiring(site, ctx, after, now + keptFor(site, tenant)));
  site.at("stored");
  const payloads = turns.flatMap((turn) => turn.payloads);
  if (payloads.length > 0)
    ctx
      .sendClient(site.faces.outbox, conversationId(key))
      .post({ conversation: key, payloads, now });
  site.at("queued");
  for (const { answer, decided, kept } of turns) {
    const { counselor } = conversation;
    const event = decided?.event ?? null;
    site.notice({ kind: "decided", key, event, caller: kept.caller, answer, counselor });
  }
}

/** Sees to it that answers are forgotten in time. */
function expiring(
  { faces, clock }: RestateSite,
  ctx: ObjectContext,
  state: ConversationState,
  at: Moment,
): ConversationState {
  if (state.expires !== null) return state;
  ctx
    .sendClient(faces.conversation, ctx.key)
    .expire({ at }, rpc.sendOpts({ delay: clock.until(at) }));
  return { ...state, expires: at };
}

/** Stores the conversation, and sees to it that it wakes up. A wake-up that is on its way for an earlier moment is enough. */
export function rest(
  { faces, clock }: RestateSite,
  ctx: ObjectContext,
  state: ConversationState,
): void {
  const {
    kept: { due },
    asleep,
  } = state;
  const enough = due === null || (asleep !== null && asleep <= due);
  ctx.set("record", enough ? state : { ...state, asleep: due });
  if (enough) return;
  const delay = clock.until(due);
  ctx.sendClient(faces.conversation, ctx.key).wake({ due }, rpc.sendOpts({ delay }));
}
