import { longestId } from "@annae/runtime";
import { type ConversationEvent, isJsonObject, type Moment } from "@annae/vocabulary";
import type { ConversationKey, Inbound, SubmitFault } from "../seam.ts";

/** How far a platform's clock may be from ours to be believed, in milliseconds. */
const believed = 60_000;

/**
 * Characters of all texts and names of an inbound together, in which all else counts as one: far more than a platform takes, and small
 * enough to be kept.
 */
export const longestTexts = 20_000;

/** How deep values of an inbound may stand in one another: what is kept is written as JSON. */
const deepest = 64;

/** The event as the runtime sees it: its id says which source it is of, and its time is one that can be. */
export function runtimeEvent({
  source,
  id,
  receivedAt,
  platformAt,
  event,
}: Inbound): ConversationEvent {
  const near = platformAt !== null && Math.abs(platformAt - receivedAt) <= believed;
  return { ...event, id: `${source}:${id}`, at: near ? platformAt : receivedAt };
}

/** What is wrong with an inbound before anything is asked; null: nothing. */
export function inboundFault(
  key: ConversationKey,
  { id, event, caller, sends, trace }: Inbound,
): SubmitFault | null {
  const named = isName(key.tenant) && isName(key.channel) && isName(key.customer);
  if (!named || caller.customer.id !== key.customer) return "badKey";
  if (!isName(id)) return "badId";
  const rest = roomAfter(roomAfter(longestTexts, event), caller);
  const left = sends === undefined ? rest : roomAfter(rest, sends);
  return left < (trace === undefined ? 0 : trace.length) ? "tooLarge" : null;
}

/** Whether tenants, channels, customers and events may be called that. */
export function isName(text: string): boolean {
  return text !== "" && text.length <= longestId;
}

/** Whether nobody can say any more if the request has come before, where decisions are kept for so many milliseconds. */
export function isTooOld({ platformAt, receivedAt }: Inbound, keepFor: number): boolean {
  return platformAt !== null && receivedAt - platformAt >= keepFor;
}

/** How many of so many characters the value leaves; once none are left nothing more is looked at. */
function roomAfter(left: number, value: unknown, depth = 0): number {
  if (left < 0 || depth > deepest) return -1;
  if (typeof value === "string") return left - value.length;
  if (!isJsonObject(value))
    return Array.isArray(value) ? roomAfterAll(left, value, depth) : left - 1;
  let rest = left - 1;
  for (const name in value) {
    if (rest < 0) return rest;
    rest = roomAfter(rest - name.length, value[name], depth + 1);
  }
  return rest;
}

function roomAfterAll(left: number, values: readonly unknown[], depth: number): number {
  let rest = left - 1;
  for (const value of values) {
    if (rest < 0) return rest;
    rest = roomAfter(rest - 1, value, depth + 1);
  }
  return rest;
}

/** The inbound of a conversation that wakes up by itself at the moment that it was to. */
export function wakeUp(caller: Inbound["caller"], due: Moment, now: Moment): Inbound {
  const id = `wake/${due}`;
  return {
    source: "timer",
    id,
    receivedAt: now,
    platformAt: null,
    event: { type: "tick" },
    caller,
  };
}

/** The inbound of a room that is given to a counselor; `nth`: the same for the same giving, and for no other; `trace`: the span of what led to it. */
export function assignment(
  caller: Inbound["caller"],
  {
    counselor,
    nth,
    now,
    trace,
  }: {
    readonly counselor: string;
    readonly nth: number | string;
    readonly now: Moment;
    readonly trace?: string | undefined;
  },
): Inbound {
  const event = { type: "assign", counselor } as const;
  const id = `assign/${nth}`;
  const given = { source: "server", id, receivedAt: now, platformAt: null, event, caller } as const;
  return trace === undefined ? given : { ...given, trace };
}
