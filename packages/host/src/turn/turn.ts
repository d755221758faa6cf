import { type Answer, eventFault, type Floor, newRecord, withReplierOf } from "@annae/runtime";
import { type ConversationEvent, events, isRunning, type Moment } from "@annae/vocabulary";
import { deskSince } from "../desk/desk.ts";
import {
  conversationId,
  type Decided,
  type Kept,
  type Payload,
  type Post,
} from "../ledger/ledger.ts";
import { loggedFloor } from "../log/log-line.ts";
import type { ConversationKey, Inbound, SubmitFault } from "../seam.ts";
import { type Case, decideSafely, wakeAfter } from "./decide-safely.ts";
import { runtimeEvent } from "./runtime-event.ts";
import { sameCaller } from "./same-caller.ts";
import type { Tenant } from "./tenant.ts";

/** One event's consequences, all of which are stored or none. */
export interface DecidedTurn {
  readonly kept: Kept;
  readonly answer: Answer;
  /** As it is to be kept; null: a tick that led to nothing. */
  readonly decided: Decided | null;
  /** What is to be sent, in order, the last of all that waits in the conversation. */
  readonly payloads: readonly Payload[];
}

/** What a turn is made of. */
export interface TurnParts {
  readonly tenant: Tenant;
  readonly key: ConversationKey;
  readonly inbound: Inbound;
  /** The conversation before; undefined: nothing has happened in it. */
  readonly before: Kept | undefined;
  readonly floor: Floor;
  readonly now: Moment;
  /** Milliseconds without an event before it is asked when time would lead to something; absent: a second. 0: it is asked at once. */
  readonly calm?: number;
}

/** A turn, or why there is none; `reason`: what a rule that failed says. */
export type Turned =
  | { readonly ok: true; readonly turn: DecidedTurn }
  | { readonly ok: false; readonly fault: SubmitFault; readonly reason: string };

/** What follows of a turn's parts, for whoever knows it already. */
export interface TurnNames {
  /** The conversation's. */
  readonly id: string;
  /** The inbound as the runtime sees it. */
  readonly event: ConversationEvent;
}

function namesOf({ key, inbound }: TurnParts): TurnNames {
  return { id: conversationId(key), event: runtimeEvent(inbound) };
}

/** Decides one event and says all that is to be stored for it. */
export function decideTurn(parts: TurnParts, { id, event: given } = namesOf(parts)): Turned {
  const { tenant, key, inbound, before, floor } = parts;
  const station = tenant.stations.get(key.channel);
  if (station === undefined) return failed("unknownChannel");
  const event = withReplierOf(given, floor.counselors);
  const fault = eventFault(event, floor.counselors);
  if (fault !== null) return failed(fault);
  const { customer, category, facts } = inbound.caller;
  const { counselors, openConsultations } = floor;
  const conversation = before?.conversation ?? newRecord.conversation;
  const surroundings = { counselors, openConsultations, customer, category, facts };
  const { questions } = tenant;
  const asked: Case = { station, questions, conversation, event, surroundings, id };
  const decided = decideSafely(asked);
  if (!decided.ok) return failed("ruleFailed", decided.reason);
  const { answer, record } = decided.handling;
  if (memoryOf(record.conversation) > longestMemory) return failed("tooLarge");
  return { ok: true, turn: turnOf(parts, asked, answer, record.conversation) };
}

/** Characters that may be remembered of the messages of a conversation: the only part of it that grows. */
const longestMemory = 60_000;

function memoryOf({ sent, lastSent }: Kept["conversation"]): number {
  const moment = 16;
  let characters = 0;
  for (const name in sent) characters += name.length + moment;
  for (const name in lastSent) characters += name.length + moment;
  return characters;
}

function failed(fault: SubmitFault, reason = ""): Turned {
  return { ok: false, fault, reason };
}

function turnOf(
  parts: TurnParts,
  asked: Case,
  answer: Answer,
  conversation: Kept["conversation"],
): DecidedTurn {
  const { key, inbound, before, now } = parts;
  const { event } = asked;
  const caller = sameCaller(before?.caller, inbound.caller);
  const payloads = payloadsOf(asked.id, answer, inbound, ownPayloads(inbound, asked));
  const told = !isIdleTick(event, answer);
  const kept: Kept = {
    key,
    conversation,
    caller,
    decided: (before?.decided ?? 0) + Number(told),
    deskSince: deskSince(before?.deskSince ?? null, conversation, event.at),
    due: dueAfter(parts, asked, conversation),
    post: postAfter(before?.post ?? null, payloads.length, now),
  };
  return {
    kept,
    answer,
    decided: told ? decidedIn(parts, { event, caller, answer }) : null,
    payloads,
  };
}

function decidedIn(
  { tenant, before, floor }: TurnParts,
  { event, caller, answer }: Pick<Decided, "event" | "caller" | "answer">,
): Decided {
  const { revision } = tenant;
  const conversation = before?.conversation ?? null;
  const logged = loggedFloor(floor, conversation, event);
  return { event, caller, revision, before: conversation, floor: logged, answer };
}

/** What {@link TurnParts.calm} usually is. */
const usualCalm = 1_000;

/**
 * When the conversation wakes up. To find the moment costs several decisions, and while people talk it changes with every word: so
 * a conversation first wakes up when it has been calm for a second, and then for when a rule has something to say.
 */
function dueAfter(
  { inbound, before, now, calm = usualCalm }: TurnParts,
  asked: Case,
  conversation: Kept["conversation"],
): Moment | null {
  if (asked.questions === null || !isRunning(conversation.room)) return null;
  if (inbound.source === "timer" || calm === 0) return wakeAfter(asked, conversation);
  return Math.min(before?.due ?? now + calm, now + calm);
}

/** Ticks that lead to nothing are not kept. */
function isIdleTick({ type }: ConversationEvent, { deliveries, effects }: Answer): boolean {
  return type === "tick" && deliveries.length + effects.length === 0;
}

/** What the event itself sends, where it means something. */
function ownPayloads({ sends = [] }: Inbound, { event, conversation }: Case): readonly unknown[] {
  return events[event.type].rooms?.includes(conversation.room) === false ? [] : sends;
}

const nothing: readonly never[] = [];

function payloadsOf(
  id: string,
  { id: event, deliveries }: Answer,
  { trace }: Inbound,
  sends: readonly unknown[],
): readonly Payload[] {
  if (deliveries.length + sends.length === 0) return nothing;
  const all = [sends, ...deliveries.map(({ payloads }) => payloads)].flat();
  return all.map((payload, index) => {
    const key = JSON.stringify([id, event, index]);
    return trace === undefined ? { key, payload } : { key, payload, trace };
  });
}

/** What waits to be sent when so many more do. */
export function postAfter(before: Post | null, more: number, now: Moment): Post | null {
  if (more === 0) return before;
  if (before === null) return { first: 0, next: more, at: now, attempts: 0, since: now };
  return { ...before, next: before.next + more };
}
