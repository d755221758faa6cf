import type { ConversationKey, Inbound, Settling, StuckConversation, Submitted } from "@annae/host";
import type { Kept, Payload } from "@annae/host/ledger";
import type { DecidedTurn, Turned } from "@annae/host/turn";
import type { Moment } from "@annae/vocabulary";

/** Names what a tenant decides by: its number, and its content. */
export interface Mark {
  readonly number: number;
  readonly digest: string;
}

/** How much there is to do for a tenant. */
export interface Counts {
  readonly openConsultations: number;
  /** Consultations received and not answered yet, by counselor; who has none does not stand in it. */
  readonly received: Readonly<Record<string, number>>;
  /** Whom distribution chose last. */
  readonly lastAssigned: string | null;
}

/** An event on its way to its conversation. All stands in it that could be different at a second attempt to decide it. */
export interface Submission {
  readonly key: ConversationKey;
  readonly inbound: Inbound;
  readonly mark: Mark;
  readonly now: Moment;
  /** Who submits: of two submissions of one event that meet, one has the answer of the other. */
  readonly token: string;
}

/** What became of it, and whose submission was decided. */
export interface SubmitReceipt {
  readonly submitted: Submitted;
  readonly token: string;
}

/** A conversation's question to the desk: what the event comes to when it is decided there. */
export interface DeskCase extends Omit<Submission, "token"> {
  readonly before: Kept | null;
}

/** The turn of the event, and where the room was given at once, that of the assignment. */
export type DeskAnswer =
  | { readonly ok: true; readonly turns: readonly DecidedTurn[]; readonly counts: Counts }
  | Extract<Turned, { ok: false }>;

/** A room that the desk has given away. */
export interface Assigned {
  readonly counselor: string;
  /** Number of the giving. */
  readonly nth: number;
  readonly mark: Mark;
  readonly counts: Counts;
  readonly now: Moment;
}

/** How a conversation stands now. */
export interface Moved {
  readonly id: string;
  /** Null: it is forgotten. */
  readonly kept: Kept | null;
  /** The number of the giving that it answers; null: it has changed by itself. */
  readonly answers: number | null;
  readonly mark: Mark | null;
  readonly now: Moment;
}

/** Payloads to be sent behind those that wait. */
export interface ToPost {
  readonly conversation: ConversationKey;
  readonly payloads: readonly Payload[];
  readonly now: Moment;
}

/** What is to become of an undelivered payload. */
export interface ToSettle {
  readonly key: string;
  readonly how: Settling;
  readonly now: Moment;
}

/** How sending goes on in the conversation of that id; null: it does not fail any more. */
export interface StuckOutbox {
  readonly id: string;
  readonly stuck: StuckConversation | null;
}
