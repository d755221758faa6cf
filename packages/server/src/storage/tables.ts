import type { Counselor } from "@annae/vocabulary";
import type { Generated, Kysely } from "kysely";

/** A room as it is listed: what follows from decisions, so that lists need not ask the host. */
export interface RoomTable {
  readonly tenant: string;
  readonly channel: string;
  readonly customer: string;
  readonly state: string;
  readonly title: string | null;
  readonly situation: string | null;
  readonly counselor: string | null;
  readonly alerts: number;
  /** When a counselor was last called. */
  readonly alerted_at: number | null;
  readonly waiting_since: number | null;
  readonly at: number;
  /** JSON of the last words. */
  readonly last: string | null;
  readonly undelivered: number;
  readonly seq: number;
  /** How far its entries have been looked at. */
  readonly seen: number;
  readonly change: number;
  readonly locked: number;
  readonly caller: string;
}

/** One line of a conversation. */
export interface EntryTable {
  readonly tenant: string;
  readonly channel: string;
  readonly customer: string;
  readonly seq: number;
  /** Id of the event that it came of. */
  readonly event: string;
  readonly at: number;
  /** JSON of the entry but for `seq` and `at`. */
  readonly entry: string;
  /** Label of the rule that decided a request; null: it came of none. */
  readonly situation: string | null;
}

/** How far the tenant's decisions have been taken in, and the number of the last change of a room. */
export interface PlaceTable {
  readonly tenant: string;
  readonly decision: number;
  readonly change: number;
}

/** What a customer's windows show, in order over all tenants. */
export interface WindowEntryTable {
  readonly cursor: Generated<number>;
  readonly tenant: string;
  readonly customer: string;
  /** The same when it comes again: it is kept once. */
  readonly key: string;
  readonly at: number;
  readonly entry: string;
}

/** Who is signed in, and whose window it is; only a token's hash is kept. */
export interface SessionTable {
  readonly hash: string;
  readonly kind: "staff" | "window";
  readonly tenant: string;
  /** JSON of the person, or the customer's id. */
  readonly who: string;
  readonly made: number;
  readonly used: number;
}

/** A sign-in link that has not been used. */
export interface LinkTable {
  readonly hash: string;
  readonly person: string;
  readonly expires: number;
}

/** An address that a platform tells things to. */
export interface HookTable {
  readonly hash: string;
  readonly tenant: string;
  readonly channel: string;
  /** Null: it is the present one. */
  readonly until: number | null;
}

/** A customer whom the tenant does not answer. */
export interface BlockedTable {
  readonly tenant: string;
  readonly channel: string;
  readonly customer: string;
  readonly at: number;
}

/** A program's token; only the hash of its secret is kept. */
export interface TokenTable {
  readonly id: string;
  readonly hash: string;
  readonly tenant: string;
  readonly name: string;
  /** JSON of the names. */
  readonly permissions: string;
  readonly expires: number;
}

/** What was done and looked at; no line is ever changed. */
export interface AuditTable {
  readonly tenant: string;
  readonly number: number;
  readonly at: number;
  readonly who: string;
  readonly what: string;
  readonly about: string;
  readonly hash: string;
}

/** What a tenant has uploaded to decide by. */
export interface RevisionTable {
  readonly tenant: string;
  /** Digest of the content. */
  readonly id: string;
  readonly made: number;
  readonly by: string;
  /** JSON as it was uploaded. */
  readonly content: string;
  /** JSON of what was found of it. */
  readonly faults: string;
  /** Why it was made. */
  readonly note: string;
}

/** That a revision was put in force, in order. */
export interface ArmingTable {
  readonly tenant: string;
  readonly number: number;
  readonly revision: string;
  readonly at: number;
  readonly by: string;
  readonly reason: string;
  /** How many events it had decided as a shadow by then. */
  readonly shadowed: number;
}

/** What a tenant's operators are working on. */
export interface DraftTable {
  readonly tenant: string;
  /** Grows with each writing. */
  readonly version: number;
  readonly at: number;
  readonly by: string;
  /** Of whoever wrote it, as it is shown. */
  readonly name: string;
  /** JSON, as a revision is uploaded. */
  readonly content: string;
}

/** A picture that a tenant's policies may show, written anew from what was uploaded. */
export interface PictureTable {
  readonly tenant: string;
  readonly digest: string;
  readonly name: string;
  readonly at: number;
  readonly by: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Something that came with what somebody said: where it lies, and what is kept of it. */
export interface AttachmentTable {
  readonly tenant: string;
  readonly channel: string;
  readonly customer: string;
  /** Id of the event that it came with. */
  readonly event: string;
  /** Among those of the event, from 0 on. */
  readonly number: number;
  readonly type: string;
  /** Null: it came here itself. */
  readonly url: string | null;
  readonly kept: "here" | "coming" | "elsewhere" | "refused";
  /** Of the picture that is kept; null: none is. */
  readonly digest: string | null;
}

/** A customer's picture, written anew from what came. */
export interface CustomerPictureTable {
  readonly tenant: string;
  readonly channel: string;
  readonly customer: string;
  readonly digest: string;
  readonly at: number;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** A customer who is not forgotten when their time has passed. */
export interface HoldTable {
  readonly tenant: string;
  readonly customer: string;
  readonly at: number;
  readonly by: string;
  readonly reason: string;
}

/** A tenant whose messages wait for an operator. */
export interface SendingStopTable {
  readonly tenant: string;
  readonly since: number;
}

/** When a server last lived on these tables. */
export interface LifeTable {
  readonly one: 1;
  readonly at: number;
}

/** What a counselor has said of themselves. */
export interface OwnStatusTable {
  readonly tenant: string;
  readonly counselor: string;
  readonly status: Counselor["status"];
}

/** Somebody who was sent to a provider to sign in. */
export interface AttemptTable {
  readonly hash: string;
  /** Hash of what stays in their browser. */
  readonly browser: string;
  readonly provider: string;
  readonly verifier: string;
  readonly nonce: string;
  /** Where they go then. */
  readonly back: string;
  readonly until: number;
}

/** Somebody who signs in at a provider, and what they may do at a tenant. */
export interface MemberTable {
  readonly tenant: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** JSON of the names. */
  readonly roles: string;
  readonly counselor: string | null;
  readonly at: number;
}

/** A revision that decides beside the one in force. */
export interface ShadowTable {
  readonly tenant: string;
  readonly revision: string;
  readonly since: number;
  readonly by: string;
  /** How far in the tenant's decision log. */
  readonly place: number;
  readonly played: number;
  readonly different: number;
  readonly unplayable: number;
  /** JSON of the classes of differences. */
  readonly classes: string;
}

/** The server's own tables; what hosts keep stands with the host. */
export interface ServerTables {
  readonly room: RoomTable;
  readonly entry: EntryTable;
  readonly place: PlaceTable;
  readonly window_entry: WindowEntryTable;
  readonly session: SessionTable;
  readonly link: LinkTable;
  readonly hook: HookTable;
  readonly blocked: BlockedTable;
  readonly token: TokenTable;
  readonly audit: AuditTable;
  readonly revision: RevisionTable;
  readonly shadow: ShadowTable;
  readonly attempt: AttemptTable;
  readonly member: MemberTable;
  readonly arming: ArmingTable;
  readonly draft: DraftTable;
  readonly picture: PictureTable;
  readonly attachment: AttachmentTable;
  readonly hold: HoldTable;
  readonly sending_stop: SendingStopTable;
  readonly life: LifeTable;
  readonly customer_picture: CustomerPictureTable;
  readonly own_status: OwnStatusTable;
}

/** See {@link ServerTables}. */
export type Database = Kysely<ServerTables>;
