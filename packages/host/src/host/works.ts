import type { Floor } from "@annae/runtime";
import { assertNever, type Moment } from "@annae/vocabulary";
import { type Change, conversationId } from "../ledger/ledger.ts";
import type {
  ConversationKey,
  Inbound,
  Notice,
  Settling,
  Submitted,
  TenantRevision,
} from "../seam.ts";
import { isFreed } from "../turn/giving.ts";
import { inboundFault, isName, isTooOld, runtimeEvent, wakeUp } from "../turn/runtime-event.ts";
import { digestOf, type Library, revisionAfter, tenantOf } from "../turn/tenant.ts";
import { type DecidedTurn, decideTurn, postAfter } from "../turn/turn.ts";
import { give, giveWaiting } from "./distribute.ts";
import { type Group, putTurn } from "./group.ts";
import type { Office } from "./offices.ts";

/** What a work came to, and what others are told of it. */
export interface Done<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}

/** Decides an event of that conversation, and gives the rooms that can be given after it. */
export function happen(group: Group, key: ConversationKey, inbound: Inbound): Done<Submitted> {
  const fault = inboundFault(key, inbound);
  if (fault !== null) return refusal(fault);
  const id = conversationId(key);
  const event = runtimeEvent(inbound);
  const known = group.answer(id, event.id);
  if (known !== undefined) return { value: { kind: "repeated", answer: known }, notices: [] };
  const office = group.office(key.tenant);
  if (office === null) return refusal("unknownTenant");
  const { tenant, desk } = office;
  const { keepFor } = tenant.kept.revision;
  if (keepFor !== undefined && isTooOld(inbound, keepFor)) return refusal("tooOld");
  const before = group.kept(id);
  const { now } = group;
  const floor = desk.floor(now);
  const turned = decideTurn({ tenant, key, inbound, before, floor, now }, { id, event });
  if (!turned.ok) {
    const { fault: why, reason } = turned;
    const notices: Notice[] = why === "ruleFailed" ? [{ kind: "failed", key, reason }] : [];
    return { value: { kind: "failed", fault: why }, notices };
  }
  const { turn } = turned;
  putTurn(group, id, turn);
  if (isFreed(before, turn.kept)) office.look = 0;
  const notices = [decidedNotice(turn)];
  for (const one of given(group, office, id, inbound.trace)) notices.push(decidedNotice(one));
  stir(group, office, floor);
  return { value: { kind: "decided", answer: turn.answer }, notices };
}

/** Milliseconds in which changes are gathered before everybody is woken for them. */
const gathered = 1_000;

/** Where rules for ticks ask how much there is to do, everybody is woken when that has changed: time alone would not wake them. */
function stir(group: Group, office: Office, { openConsultations, counselors }: Floor): void {
  const { tenant, desk } = office;
  if (!tenant.ticksAskLoad || group.now < office.stirred) return;
  const after = desk.floor(group.now);
  if (after.openConsultations === openConsultations && after.counselors === counselors) return;
  office.stirred = group.now + gathered;
  group.put({ kind: "wake", tenant: tenant.name, at: office.stirred });
}

function refusal(fault: Extract<Submitted, { kind: "failed" }>["fault"]): Done<Submitted> {
  return { value: { kind: "failed", fault }, notices: [] };
}

function given(
  group: Group,
  office: Office,
  id: string,
  trace: string | undefined,
): readonly DecidedTurn[] {
  const own = give(group, office, id, trace);
  return own === null ? giveWaiting(group, office) : [own, ...giveWaiting(group, office)];
}

function decidedNotice({ kept, answer, decided }: DecidedTurn): Notice {
  const { key, caller, conversation } = kept;
  const event = decided?.event ?? null;
  return { kind: "decided", key, event, caller, answer, counselor: conversation.counselor };
}

/** Wakes the conversation if it was to wake up at that moment and still is. */
export function wake(group: Group, id: string, due: Moment): Done<null> {
  const kept = group.kept(id);
  if (kept === undefined || kept.due !== due) return { value: null, notices: [] };
  const { value, notices } = happen(group, kept.key, wakeUp(kept.caller, due, group.now));
  // What cannot be decided must not wake up again at once.
  if (group.kept(id) === kept && value.kind !== "decided") {
    group.put({ kind: "kept", id, kept: { ...kept, due: null } });
  }
  return { value: null, notices };
}

/** Looks at those of the tenant who wait, from the oldest on or from where it was left. */
export function look(group: Group, tenant: string, afresh: boolean): Done<null> {
  const office = group.office(tenant);
  if (office === null) return { value: null, notices: [] };
  if (afresh) office.look = 0;
  return { value: null, notices: giveWaiting(group, office).map(decidedNotice) };
}

/** Puts a revision in force; null where its policy is one that nobody has. */
export function revise(
  group: Group,
  {
    tenant,
    revision: wanted,
    library,
  }: { readonly tenant: string; readonly revision: TenantRevision; readonly library: Library },
): Done<number | null> {
  const before = group.office(tenant)?.tenant.kept ?? null;
  const revision = revisionAfter(before?.revision ?? null, wanted);
  const digest = digestOf(revision, library);
  const number = (before?.number ?? 0) + 1;
  const kept = { number, revision, digest, lastAssigned: before?.lastAssigned ?? null };
  if (!isName(tenant) || tenantOf(tenant, kept, library) === null)
    return { value: null, notices: [] };
  group.put({ kind: "tenant", tenant, kept, at: group.now });
  group.put({ kind: "wake", tenant, at: group.now });
  const office = group.office(tenant);
  const turns = office === null ? [] : giveWaiting(group, office);
  return { value: number, notices: turns.map(decidedNotice) };
}

/** Sends it again, behind all that waits in its conversation, or forgets it. */
export function settle(
  group: Group,
  {
    tenant,
    undelivered,
    how,
  }: {
    readonly tenant: string;
    readonly undelivered: Extract<Change, { kind: "undelivered" }>["undelivered"];
    readonly how: Settling;
  },
): Done<boolean> {
  const settled: Change = { kind: "settled", tenant, key: undelivered.key };
  switch (how) {
    case "aside":
      group.put(settled);
      return { value: true, notices: [] };
    case "again": {
      const id = conversationId(undelivered.conversation);
      const kept = group.kept(id);
      const post = postAfter(kept?.post ?? null, 1, group.now);
      if (kept === undefined || post === null) return { value: false, notices: [] };
      const { key, payload } = undelivered;
      group.put(settled);
      group.put({ kind: "queued", id, number: post.next - 1, payload: { key, payload } });
      group.put({ kind: "kept", id, kept: { ...kept, post } });
      return { value: true, notices: [] };
    }
    default:
      return assertNever(how);
  }
}
