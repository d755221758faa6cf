import { parseConversation, parseCustomer, parseEvent } from "@annae/runtime";
import {
  type Conversation,
  type ConversationEvent,
  type Customer,
  type Doc,
  isJsonObject,
} from "@annae/vocabulary";
import { type LoggedAnswer, type LoggedFloor, logVersion, type RevisionLine } from "./log-line.ts";

/** A decision of a log as it is read: what a policy has to look at first, its own facts and the category, as JSON. */
export interface ReadDecision {
  readonly kind: "decision";
  readonly tenant: string;
  readonly channel: string;
  readonly revision: string;
  readonly event: ConversationEvent;
  readonly customer: Customer;
  readonly category: unknown;
  readonly facts: unknown;
  /** Undefined: it goes on from the decision before. */
  readonly before: Conversation | null | undefined;
  readonly floor: LoggedFloor;
  readonly answer: LoggedAnswer;
}

/** Why a line of a log cannot be used. `newer`: a later version of the form, which this one does not know. */
export interface LogFault {
  readonly kind: "newer" | "broken";
  readonly reason: Doc;
}

/** What a line says, or why it says nothing. */
export type ReadLine =
  | { readonly ok: true; readonly line: RevisionLine | ReadDecision }
  | { readonly ok: false; readonly fault: LogFault };

/** One line of a decision log, from whoever wrote it; members that are not known are tolerated. */
export function readLogLine(text: string): ReadLine {
  const json = jsonIn(text);
  if (!isJsonObject(json)) return broken("JSON 객체가 아닙니다", "it is no JSON object");
  const { v, kind } = json;
  if (typeof v === "number" && v > logVersion) return newer(v);
  if (v !== logVersion) return broken('"v"를 알 수 없습니다', `"v" is not ${logVersion}`);
  if (kind === "revision") return revisionIn(json);
  if (kind === "decision") return decisionIn(json);
  return broken('"kind"를 알 수 없습니다', '"kind" is neither revision nor decision');
}

type Members = Readonly<Record<string, unknown>>;

function revisionIn({ tenant, revision, settings, counselors }: Members): ReadLine {
  if (!isText(tenant) || !isText(revision)) return missing("tenant, revision");
  const line = { v: logVersion, kind: "revision", tenant, revision, settings, counselors } as const;
  return { ok: true, line };
}

function decisionIn({ tenant, channel, revision, ...rest }: Members): ReadLine {
  if (!isText(tenant) || !isText(channel) || !isText(revision)) {
    return missing("tenant, channel, revision");
  }
  const { caller, before: given, floor, answer } = rest;
  if (!isJsonObject(caller)) return missing("caller");
  const event = parseEvent(rest.event, "$.event");
  const customer = parseCustomer(caller.customer, "$.caller.customer");
  const before = given == null ? null : parseConversation(given, "$.before");
  for (const part of [event, customer, before]) {
    if (part === null || part.ok) continue;
    const [{ path, message } = { path: "$", message: { ko: "", en: "" } }] = part.faults;
    return broken(`${path}: ${message.ko}`, `${path}: ${message.en}`);
  }
  if (!isFloor(floor)) return missing("floor");
  if (!isAnswer(answer)) return missing("answer");
  if (!event.ok || !customer.ok) return missing("event, caller");
  const state = before?.ok === true ? before.value : null;
  return {
    ok: true,
    line: {
      kind: "decision",
      tenant,
      channel,
      revision,
      event: event.value,
      customer: customer.value,
      category: caller.category ?? null,
      facts: caller.facts ?? {},
      before: given === undefined ? undefined : state,
      floor,
      answer,
    },
  };
}

function isFloor(json: unknown): json is LoggedFloor {
  if (!isJsonObject(json) || !isCount(json.openConsultations) || !isJsonObject(json.received))
    return false;
  return Object.values(json.received).every(isCount);
}

function isAnswer(json: unknown): json is LoggedAnswer {
  if (!isJsonObject(json)) return false;
  const { event, rules, effects, deliveries, room, alert } = json;
  const lists = [rules, effects].every((list) => Array.isArray(list) && list.every(isText));
  const seen = Array.isArray(deliveries) && deliveries.every(isDelivery);
  return lists && seen && isText(event) && isText(room) && typeof alert === "boolean";
}

function isDelivery(json: unknown): boolean {
  if (!isJsonObject(json)) return false;
  const views = [json.customer, json.counselor];
  const named = [json.message, json.system].every((name) => name === null || isText(name));
  return named && views.every((view) => view === null || isView(view));
}

function isView(json: unknown): boolean {
  return isJsonObject(json) && typeof json.text === "string" && Array.isArray(json.buttons);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isText(json: unknown): json is string {
  return typeof json === "string" && json !== "";
}

function isCount(json: unknown): boolean {
  return Number.isInteger(json) && Number(json) >= 0;
}

function newer(version: number): ReadLine {
  const reason = {
    ko: `더 새로운 형식입니다 (v ${version})`,
    en: `it is of a newer form (v ${version})`,
  };
  return { ok: false, fault: { kind: "newer", reason } };
}

function missing(names: string): ReadLine {
  return broken(
    `없거나 형식이 맞지 않습니다: ${names}`,
    `missing or not of the right form: ${names}`,
  );
}

function broken(ko: string, en: string): ReadLine {
  return { ok: false, fault: { kind: "broken", reason: { ko, en } } };
}
