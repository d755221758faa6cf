import { conversationKey, type Decided, type Kept } from "@annae/host/ledger";
import { type Answer, type Caller, type Delivery, newRecord } from "@annae/runtime";
import type { Conversation, Customer } from "@annae/vocabulary";

/** What most customers are. */
const usualCustomer: Omit<Customer, "id"> = { blocked: false, channelAdded: true };
/** What counselors see of most messages beside what the customer sees. */
const usualView = { alert: false, system: null };

/** Whoever was at the other end, as far as the conversation's id does not say it. */
type PackedCaller = Omit<Caller, "customer"> & { readonly customer: Partial<Customer> };

type PackedDelivery = Omit<Delivery, "counselor"> & {
  readonly counselor: Partial<NonNullable<Delivery["counselor"]>> | null;
};

/** What most answers are. */
const usualAnswer = { situation: null, rules: [], effects: [], alert: false, roomTitle: null };

type PackedAnswer = Pick<Answer, "event" | "room"> &
  Partial<Omit<Answer, "deliveries" | "id">> & { readonly deliveries?: readonly PackedDelivery[] };

/** A conversation as it is written: members that are as before do not stand in it. What earlier versions wrote in full is read, too. */
export interface PackedKept extends Partial<Omit<Kept, "key" | "conversation" | "caller">> {
  readonly conversation?: Partial<Conversation>;
  readonly caller?: PackedCaller;
}

/** A decision in its row. */
export interface PackedDecided extends Omit<Decided, "before" | "caller" | "answer"> {
  /** Of which conversation, by id. */
  readonly id: string;
  readonly before?: Partial<Conversation> | null;
  readonly caller: PackedCaller;
  readonly answer: PackedAnswer;
}

/** What of the conversation is not as it was before; absent: as one in which nothing has happened. */
export function packKept(
  { key, conversation, caller, ...rest }: Kept,
  before: Kept = untouched(key),
): PackedKept {
  return {
    ...apart(rest, before),
    ...(conversation !== before.conversation && {
      conversation: apart(conversation, before.conversation),
    }),
    ...(caller !== before.caller && { caller: packCaller(caller) }),
  };
}

/** The conversation of that id, given how it was before. */
export function unpackKept(
  id: string,
  { conversation, caller, ...rest }: PackedKept,
  before: Kept = untouched(conversationKey(id)),
): Kept {
  return {
    ...before,
    ...rest,
    key: before.key,
    conversation: { ...before.conversation, ...conversation },
    caller: caller === undefined ? before.caller : unpackCaller(id, caller),
  };
}

function untouched(key: Kept["key"]): Kept {
  return {
    key,
    conversation: newRecord.conversation,
    caller: { customer: { ...usualCustomer, id: key.customer }, category: null, facts: {} },
    decided: 0,
    deskSince: null,
    due: null,
    post: null,
  };
}

/** The decision without what is as usual, and without texts that stand in it already. */
export function packDecided(
  id: string,
  { before, caller, answer, ...rest }: Decided,
): PackedDecided {
  return {
    ...rest,
    id,
    ...(before !== undefined && {
      before: before === null ? null : apart(before, newRecord.conversation),
    }),
    caller: packCaller(caller),
    answer: packAnswer(answer),
  };
}

/** The decision as it was. */
export function unpackDecided({ id, before, caller, answer, ...rest }: PackedDecided): Decided {
  return {
    ...rest,
    ...(before !== undefined && {
      before: before === null ? null : { ...newRecord.conversation, ...before },
    }),
    caller: unpackCaller(id, caller),
    answer: unpackAnswer(rest.event.id, answer),
  };
}

function packAnswer({
  id: _,
  event,
  room,
  deliveries,
  rules,
  effects,
  ...rest
}: Answer): PackedAnswer {
  return {
    event,
    room,
    ...apart(rest, usualAnswer),
    ...(rules.length > 0 && { rules }),
    ...(effects.length > 0 && { effects }),
    ...(deliveries.length > 0 && { deliveries: deliveries.map(packDelivery) }),
  };
}

function unpackAnswer(id: string, { deliveries = [], ...rest }: PackedAnswer): Answer {
  return { ...usualAnswer, ...rest, id, deliveries: deliveries.map(unpackDelivery) };
}

function packCaller({ customer: { id: _, ...customer }, ...rest }: Caller): PackedCaller {
  return { ...rest, customer: apart(customer, usualCustomer) };
}

function unpackCaller(id: string, { customer, ...rest }: PackedCaller): Caller {
  return { ...rest, customer: { ...usualCustomer, ...customer, id: conversationKey(id).customer } };
}

/** What both sides see stands there once. */
function packDelivery({ customer, counselor, ...rest }: Delivery): PackedDelivery {
  const seen = customer === null || counselor === null;
  return {
    ...rest,
    customer,
    counselor: seen ? counselor : apart(counselor, { ...usualView, ...customer }),
  };
}

function unpackDelivery({ customer, counselor, ...rest }: PackedDelivery): Delivery {
  const nothing = { speaker: "bot", text: "", image: null, buttons: [] } as const;
  return {
    ...rest,
    customer,
    counselor: counselor === null ? null : { ...usualView, ...(customer ?? nothing), ...counselor },
  };
}

/** The members that are not as usual. */
function apart<T extends object>(value: T, usual: T): Partial<T> {
  const own: Partial<T> = {};
  for (const name in value) if (value[name] !== usual[name]) own[name] = value[name];
  return own;
}
