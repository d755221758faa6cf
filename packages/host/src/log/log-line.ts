import type { Answer, Caller, Delivery, Staff } from "@annae/runtime";
import type { Conversation, ConversationEvent, Counselor, TenantSettings } from "@annae/vocabulary";

/** Version of the form; every line says its own as `v`. */
export const logVersion = 1;

/** How much there was to do when a decision was made, as far as it was made by that. */
export interface LoggedFloor {
  readonly openConsultations: number;
  /** Consultations received and not answered yet of whoever had the conversation or was to have it, where there were any. */
  readonly received: Readonly<Record<string, number>>;
}

/** A message of an answer as both sides saw it; the platform's own requests follow from it. */
export type LoggedDelivery = Omit<Delivery, "payloads">;

/** What was decided. Its id is the event's. */
export type LoggedAnswer = Omit<Answer, "id" | "deliveries"> & {
  readonly deliveries: readonly LoggedDelivery[];
};

/** What decisions of that tenant under that revision were made by, beside the policy. */
export interface RevisionLine {
  readonly v: typeof logVersion;
  readonly kind: "revision";
  readonly tenant: string;
  /** Number and digest: `3/9f86d081884c7d65…`. */
  readonly revision: string;
  /** As `parseTenantSettings` reads them. */
  readonly settings: unknown;
  /** The roster, as `parseCounselors` reads it. */
  readonly counselors: unknown;
}

/** One decision with all that it was made of; the customer stands in `caller`. */
export interface DecisionLine {
  readonly v: typeof logVersion;
  readonly kind: "decision";
  readonly tenant: string;
  readonly channel: string;
  readonly revision: string;
  readonly event: ConversationEvent;
  readonly caller: Caller;
  /** The conversation before the event; null: nothing had happened in it. Absent: it goes on from the line before. */
  readonly before?: Conversation | null;
  readonly floor: LoggedFloor;
  readonly answer: LoggedAnswer;
}

/** One line of a decision log. */
export type LogLine = RevisionLine | DecisionLine;

/** A piece of a decision log that can be read by itself, and the place behind it. */
export interface DecisionPage {
  readonly lines: readonly LogLine[];
  readonly next: number;
}

const nothing: LoggedFloor["received"] = {};

/** The floor as a log keeps it for an event: of all others' consultations no rule knows anything. */
export function loggedFloor(
  { counselors, openConsultations }: Staff,
  before: Conversation | null,
  event: ConversationEvent,
): LoggedFloor {
  const named = "counselor" in event ? event.counselor : null;
  const has = before === null ? null : before.counselor;
  if (named === null && has === null) return { openConsultations, received: nothing };
  let own = nothing;
  for (const { id, received } of counselors)
    if (received > 0 && (id === named || id === has)) own = { ...own, [id]: received };
  return { openConsultations, received: own };
}

/** The answer as a log keeps it: without the requests to the platform, which say the same once more. */
export function loggedAnswer({ id: _, deliveries, ...answer }: Answer): LoggedAnswer {
  return { ...answer, deliveries: deliveries.map(({ payloads: _payloads, ...seen }) => seen) };
}

/** The line that tells of a revision. */
export function revisionLine(
  tenant: string,
  revision: string,
  {
    settings: { own, ...settings },
    counselors,
  }: { readonly settings: TenantSettings; readonly counselors: readonly Counselor[] },
): RevisionLine {
  const given = { ...own, ...settings };
  return { v: logVersion, kind: "revision", tenant, revision, settings: given, counselors };
}

/** The line as it stands in a file, its line break included. */
export function logText(line: LogLine): string {
  return `${JSON.stringify(line)}\n`;
}
