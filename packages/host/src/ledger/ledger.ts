import { type Answer, addressOf, type Caller } from "@annae/runtime";
import type { Conversation, ConversationEvent, Doc, Moment } from "@annae/vocabulary";
import type { LoggedFloor } from "../log/log-line.ts";
import type { ConversationKey, TenantRevision, Undelivered } from "../seam.ts";

/** What is kept of a conversation: a few hundred bytes, however long it goes on. */
export interface Kept {
  readonly key: ConversationKey;
  readonly conversation: Conversation;
  /** Who was at the other end last. */
  readonly caller: Caller;
  /** How many events have been decided. */
  readonly decided: number;
  /** When it last came to the desk, as waiting or with a counselor; null: it is not there. */
  readonly deskSince: Moment | null;
  /** When it wakes up. */
  readonly due: Moment | null;
  /** What waits to be sent; null: nothing. */
  readonly post: Post | null;
}

/** The payloads of a conversation that wait to be sent. */
export interface Post {
  /** Number of the first one, and of the next to come. */
  readonly first: number;
  readonly next: number;
  /** When the first is to be tried. */
  readonly at: Moment;
  /** How often it has been tried. */
  readonly attempts: number;
  /** Since when something waits; absent: an earlier version did not say. */
  readonly since?: Moment;
  /** What came of the last attempt; absent: nothing has failed. */
  readonly trouble?: Doc;
}

/** A payload with the key under which it is sent. */
export interface Payload {
  readonly key: string;
  readonly payload: unknown;
  /** The span of the event that led to it; absent: nobody traced. */
  readonly trace?: string;
}

/** One event as it was decided, to be explained or played again. */
export interface Decided {
  readonly event: ConversationEvent;
  readonly caller: Caller;
  /** What it was decided by: number and digest of the revision. */
  readonly revision: string;
  /** The conversation before it; null: nothing had happened in it. Absent: an earlier version has not kept it. */
  readonly before?: Conversation | null;
  readonly floor?: LoggedFloor;
  readonly answer: Answer;
}

/** A decision with its number, which is greater than those of all before it. */
export interface NumberedDecision {
  readonly number: number;
  readonly key: ConversationKey;
  readonly decided: Decided;
}

/** What decisions under a revision were made by, beside the policy. */
export type Basis = Pick<TenantRevision, "settings" | "counselors">;

/** A tenant's revision in force, numbered. */
export interface KeptTenant {
  readonly number: number;
  readonly revision: TenantRevision;
  readonly digest: string;
  /** Whom distribution chose last. */
  readonly lastAssigned: string | null;
}

/** One thing that changes; `id` is a conversation's, see {@link conversationId}. */
export type Change =
  | { readonly kind: "kept"; readonly id: string; readonly kept: Kept }
  | { readonly kind: "decided"; readonly id: string; readonly decided: Decided }
  | {
      readonly kind: "queued";
      readonly id: string;
      readonly number: number;
      readonly payload: Payload;
    }
  | { readonly kind: "unqueued"; readonly id: string; readonly number: number }
  | { readonly kind: "undelivered"; readonly id: string; readonly undelivered: Undelivered }
  | { readonly kind: "settled"; readonly tenant: string; readonly key: string }
  /** Since that moment the tenant has that revision. */
  | {
      readonly kind: "tenant";
      readonly tenant: string;
      readonly kept: KeptTenant;
      readonly at: Moment;
    }
  | { readonly kind: "assigned"; readonly tenant: string; readonly counselor: string }
  /** Every conversation of the tenant in which something runs wakes up at the moment, if not earlier. */
  | { readonly kind: "wake"; readonly tenant: string; readonly at: Moment }
  | { readonly kind: "forget"; readonly id: string }
  /** All that is kept of the tenant is no longer kept. */
  | { readonly kind: "removed"; readonly tenant: string }
  /** Decisions that are older than so many milliseconds, or than their tenant says, and what was given up before that, are no longer kept. */
  | { readonly kind: "expire"; readonly now: Moment; readonly keepFor: number };

/**
 * Where a host keeps what must outlive it; it has one writer. What is written together is kept together or not at all. Whatever
 * cannot be read or written throws an error that says what to do.
 */
export interface Ledger {
  readonly write: (changes: readonly Change[]) => void;
  readonly kept: (id: string) => Kept | undefined;
  readonly answer: (id: string, event: string) => Answer | undefined;
  readonly payload: (id: string, number: number) => Payload | undefined;
  readonly tenant: (tenant: string) => KeptTenant | undefined;
  /** Conversations of the tenant that wait or are with a counselor. */
  readonly desk: (tenant: string) => readonly Kept[];
  /** Tenants in which somebody waits. */
  readonly waitingTenants: () => readonly string[];
  /** Conversations that are to wake up by then, the earliest first. */
  readonly due: (by: Moment, most: number) => readonly Kept[];
  readonly earliestDue: () => Moment | null;
  /** Conversations in which payloads wait to be sent. */
  readonly unsent: () => readonly Kept[];
  readonly undelivered: (tenant: string) => readonly Undelivered[];
  /** Decisions of the tenant in the order in which they were stored, from behind that number on. */
  readonly decisions: (tenant: string, after: number, most: number) => readonly NumberedDecision[];
  /** Of one of the tenant's revisions under which decisions are kept. */
  readonly basis: (tenant: string, revision: string) => Basis | undefined;
  readonly close: () => void;
}

/** Names a revision wherever decisions are kept: by its number and its content. */
export function revisionName({ number, digest }: Pick<KeptTenant, "number" | "digest">): string {
  return `${number}/${digest}`;
}

/** Names a conversation in one text, as the runtime does. */
export function conversationId({ tenant, channel, customer }: ConversationKey): string {
  return addressOf(tenant, channel, customer);
}

/** The conversation that has the name. */
export function conversationKey(id: string): ConversationKey {
  const [tenant = "", channel = "", customer = ""]: readonly string[] = JSON.parse(id);
  return { tenant, channel, customer };
}
