import { conversationEvent } from "@annae/channel-kit/webhook";
import { web } from "@annae/channel-web";
import { decodeWeb } from "@annae/channel-web/webhook";
import { compileText } from "@annae/dsl";
import {
  type Answer,
  type ConversationRecord,
  type ConversationStore,
  createEngine,
  distribute,
  type Engine,
  explainTrace,
  explanationLines,
  type Handled,
  type Policy,
  parseEvent,
  parseSurroundings,
  parseTenantSettings,
  policyFromIr,
  type Surroundings,
} from "@annae/runtime";
import { type ConversationEvent, install, type Moment } from "@annae/vocabulary";

/** What the chat server has already: a clock, a database, connections, a log. */
export interface Ground {
  readonly now: () => Moment;
  readonly store: ConversationStore<ConversationRecord>;
  /** Roster, open consultations, the customer and the facts of the policy: JSON from the database. */
  readonly lookUp: (customer: string) => Promise<unknown>;
  /** Customers whose consultation is not over. */
  readonly open: () => Promise<readonly string[]>;
  readonly send: (customer: string, payload: unknown) => Promise<void>;
  /** Keeps what became of the conversation: room, counselor, effects, the counselor's view. */
  readonly record: (customer: string, answer: Answer, counselor: string | null) => Promise<void>;
  readonly log: (line: string) => void;
}

/** One tenant's desk on the web channel. */
export interface Desk {
  readonly engine: Engine;
  readonly policy: Policy;
  readonly ground: Ground;
}

const installation = install([web]);

/** The policy of the text, or what is wrong with it: one line for each mistake. */
export function loadPolicy(text: string): Policy | readonly string[] {
  const { ir, diagnostics } = compileText(text, installation);
  if (ir !== null) return policyFromIr(ir);
  return diagnostics.map(({ code, wording }) => `${code}: ${wording.ko.title}`);
}

/** A desk for the tenant, or what is wrong with its settings. */
export function openDesk(
  tenant: string,
  policy: Policy,
  settings: unknown,
  ground: Ground,
): Desk | readonly string[] {
  const parsed = parseTenantSettings(settings, policy);
  if (!parsed.ok) return parsed.faults.map(({ path, message }) => `${path}: ${message.ko}`);
  const engine = createEngine({
    tenant,
    policy,
    channel: web,
    settings: parsed.value,
    store: ground.store,
  });
  return { engine, policy, ground };
}

/** Answers what a chat window has sent, with the HTTP status for it. `customer`: who is logged in there. */
export async function receive(
  desk: Desk,
  customer: string,
  body: string | Uint8Array,
): Promise<number> {
  const { now, log } = desk.ground;
  const decoded = decodeWeb(body, customer);
  if (!decoded.ok) {
    log(decoded.error.message.ko);
    return 400;
  }
  const event = conversationEvent(decoded.value, { id: `srv/${now()}`, at: now() });
  if (event === null) return 204;
  const status = await happen(desk, customer, event);
  if (status === 200) await giveRooms(desk);
  return status;
}

/** Answers what a counselor's screen has sent: a reply, an end, or that the counselor takes the room. */
export async function receiveFromCounselor(
  desk: Desk,
  customer: string,
  json: unknown,
): Promise<number> {
  const parsed = parseEvent(json);
  if (!parsed.ok) {
    for (const { path, message } of parsed.faults) desk.ground.log(`${path}: ${message.ko}`);
    return 400;
  }
  const status = await happen(desk, customer, parsed.value);
  if (status === 200) await giveRooms(desk);
  return status;
}

/** To be called every minute or so: time passes in every open consultation, and rooms are given to counselors. */
export async function tick(desk: Desk): Promise<void> {
  const at = desk.ground.now();
  for (const customer of await desk.ground.open()) {
    await happen(desk, customer, { id: `timer/${at}`, at, type: "tick" });
  }
  await giveRooms(desk);
}

/** The HTTP status for the event: 200 handled, 503 it is to come again, 400 it cannot have happened. */
async function happen(desk: Desk, customer: string, event: ConversationEvent): Promise<number> {
  const around = await surroundings(desk, customer);
  if (around === null) return 503;
  const handled = await desk.engine.handle(event, around, desk.ground.now());
  if (!handled.ok) {
    desk.ground.log(`${event.type}: ${handled.fault}`);
    return handled.fault === "conflict" ? 503 : 400;
  }
  await explain(desk, handled);
  if (!handled.repeated) await deliver(desk, customer, handled.answer, null);
  return 200;
}

async function surroundings(
  { policy, ground }: Desk,
  customer: string,
): Promise<Surroundings | null> {
  const parsed = parseSurroundings(await ground.lookUp(customer), policy, [web.id]);
  if (parsed.ok) return parsed.value;
  for (const { path, message } of parsed.faults) ground.log(`${path}: ${message.ko}`);
  return null;
}

async function deliver(
  { ground }: Desk,
  customer: string,
  answer: Answer,
  counselor: string | null,
): Promise<void> {
  for (const delivery of answer.deliveries) {
    for (const payload of delivery.payloads) await ground.send(customer, payload);
  }
  await ground.record(customer, answer, counselor);
}

async function explain(
  { policy, ground }: Desk,
  handled: Extract<Handled, { ok: true }>,
): Promise<void> {
  if (handled.turn === null) return;
  const explanation = explainTrace(handled.turn.trace, await policy.rules());
  for (const line of explanationLines(explanation, "ko")) ground.log(line);
}

async function giveRooms(desk: Desk): Promise<void> {
  const { engine, ground } = desk;
  const customers = await ground.open();
  const around = await Promise.all(customers.map((customer) => surroundings(desk, customer)));
  const callers = around.flatMap((one) => one ?? []);
  const [first] = callers;
  if (first === undefined) return;
  const { counselors, openConsultations } = first;
  const parties = callers.map((caller) => ({ engine, caller }));
  const floor = { counselors, openConsultations, lastAssigned: null };
  const { given } = await distribute(parties, floor, ground.now());
  for (const { party, counselor, answer } of given) {
    await deliver(desk, party.caller.customer.id, answer, counselor);
  }
}

/** From the next event on the desk decides by the text; a text with mistakes changes nothing. */
export function replacePolicy(desk: Desk, text: string): Desk | readonly string[] {
  const policy = loadPolicy(text);
  if (!("events" in policy)) return policy;
  desk.engine.replacePolicy(policy);
  return { ...desk, policy };
}
