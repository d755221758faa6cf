import type { PolicyIr } from "@annae/ir";
import type { Answer, Caller, EventFault } from "@annae/runtime";
import type {
  Conversation,
  ConversationEvent,
  Counselor,
  Doc,
  Moment,
  TenantSettings,
} from "@annae/vocabulary";
import type { DecisionPage } from "./log/log-line.ts";

/** Names a conversation among all of all tenants. */
export interface ConversationKey {
  readonly tenant: string;
  /** Id of the channel. */
  readonly channel: string;
  readonly customer: string;
}

/** Who says that something happened; ids of one source never meet those of another. */
export type Source = "platform" | "window" | "server" | "timer";

type Happened<E> = E extends ConversationEvent ? Omit<E, "id" | "at"> : never;

/** What came in. The host numbers and dates the event itself. */
export interface Inbound {
  readonly source: Source;
  /** The same when it comes again, and like no other of the source in this conversation. */
  readonly id: string;
  readonly receivedAt: Moment;
  /** When the platform says that it happened; null: it does not say. Believed within a minute of the receipt. */
  readonly platformAt: Moment | null;
  readonly event: Happened<ConversationEvent>;
  readonly caller: Caller;
  /** Payloads of the event itself, such as a counselor's words: sent before what is decided, if it means something in the room. */
  readonly sends?: readonly unknown[];
  /** The span that it is of, as a W3C `traceparent`: the spans of what it leads to link there. A host with an SDK fills it in. */
  readonly trace?: string;
}

/** What a tenant decides by, as a whole. */
export interface TenantRevision {
  /** A compiled policy, or the name of one of those that the host was started with. */
  readonly policy: PolicyIr | { readonly built: string };
  readonly settings: TenantSettings;
  /** The roster; how much each has `received` the host counts itself. */
  readonly counselors: readonly Counselor[];
  /** Milliseconds for which the tenant's decisions are kept, at most as long as the host keeps any; absent: as long. */
  readonly keepFor?: number;
}

/** Why an event was not decided; it will not be better the next time. */
export type SubmitFault =
  | EventFault
  /** Tenant or customer is empty or too long, or the caller is somebody else. */
  | "badKey"
  | "unknownTenant"
  | "unknownChannel"
  /** More than {@link longestTexts} characters, or values that stand in one another without end. */
  | "tooLarge"
  /** The platform says that it happened before ids are kept from: it may have been decided once already. */
  | "tooOld"
  /** A rule or the channel's encoding threw: nothing was stored. */
  | "ruleFailed";

/** What became of an event. */
export type Submitted =
  | { readonly kind: "decided" | "repeated"; readonly answer: Answer }
  | { readonly kind: "failed"; readonly fault: SubmitFault }
  /** `refused`: too much to do. `unavailable`: it cannot be stored now. Nothing has happened; come again after so many milliseconds. */
  | { readonly kind: "refused" | "unavailable"; readonly retryAfter: number };

/** What a webhook needs to know: taken durably, or not. */
export type Accepted = { readonly kind: "accepted" } | Exclude<Submitted, { answer: Answer }>;

/** A payload that the customer has not got, and will not get by itself. */
export interface Undelivered {
  readonly key: string;
  readonly conversation: ConversationKey;
  readonly payload: unknown;
  /** In words for operators. */
  readonly reason: Doc;
  readonly at: Moment;
}

/** A conversation whose next payload has failed and is tried again. */
export interface StuckConversation {
  readonly conversation: ConversationKey;
  readonly attempts: number;
  readonly nextAttempt: Moment;
  /** What came of the last attempt. */
  readonly reason: Doc;
}

/** What becomes of a payload in the list of those undelivered: it is sent again, or taken from the list for good. */
export type Settling = "again" | "aside";

/** What a host tells while it works, after it is stored. What must not be missed stands in the ledger. */
export type Notice =
  | {
      readonly kind: "decided";
      readonly key: ConversationKey;
      /** What happened; null: time passed, and nothing came of it. */
      readonly event: ConversationEvent | null;
      readonly caller: Caller;
      readonly answer: Answer;
      /** Who has the room now, by id. */
      readonly counselor: string | null;
    }
  | { readonly kind: "undelivered"; readonly undelivered: Undelivered }
  /** Nothing of the tenant can be sent there until somebody sets something right; told once, until something is sent again. */
  | {
      readonly kind: "blocked";
      readonly tenant: string;
      readonly channel: string;
      readonly reason: Doc;
    }
  /** A rule threw; `reason` as it says itself. */
  | { readonly kind: "failed"; readonly key: ConversationKey; readonly reason: string }
  /** Nothing can be stored at the moment. */
  | { readonly kind: "unavailable"; readonly reason: string };

/** Takes events, keeps conversations, sends deliveries, wakes itself. */
export interface Host {
  /** Takes the event durably; an answer to the platform may follow at once. */
  readonly accept: (key: ConversationKey, inbound: Inbound) => Promise<Accepted>;
  /** Takes it and says what was decided; sending goes on behind it. */
  readonly submit: (key: ConversationKey, inbound: Inbound) => Promise<Submitted>;
  /** The conversation as it is stored; null: nothing has happened in it. */
  readonly read: (key: ConversationKey) => Promise<Conversation | null>;
  /**
   * Number of the revision; every event submitted after that is decided by it or a later one. Null: the policy that it names is
   * unknown, nobody can have that name, or it cannot be stored now.
   */
  readonly reviseTenant: (tenant: string, revision: TenantRevision) => Promise<number | null>;
  /** The tenant's decision log from behind that place on, where `next` of the page before says it; the first without. An empty one: no more yet. */
  readonly decisions: (tenant: string, after?: number) => Promise<DecisionPage>;
  /** The customer is there now: what was kept for them because they were not is sent. */
  readonly present: (key: ConversationKey) => Promise<void>;
  readonly undelivered: (tenant: string) => Promise<readonly Undelivered[]>;
  /** Puts it behind what still waits to be sent in the conversation. False: there is no such one. */
  readonly sendAgain: (tenant: string, key: string) => Promise<boolean>;
  /** Conversations in which sending has failed and goes on, the longest tried first. */
  readonly stuck: (tenant: string) => Promise<readonly StuckConversation[]>;
  /** Takes it from the list for good. */
  readonly setAside: (tenant: string, key: string) => Promise<boolean>;
  /** Forgets all that is kept of the customer, on every channel. `pending`: it cannot be done now. */
  readonly forget: (tenant: string, customer: string) => Promise<"complete" | "pending">;
  /** Forgets the tenant with all its customers; events that come later are of an unknown tenant. `pending`: it cannot be done now. */
  readonly removeTenant: (tenant: string) => Promise<"complete" | "pending">;
  /** Ends when what was taken is stored and nothing more is sent. */
  readonly stop: () => Promise<void>;
}

/** What became of one payload; `unknown`: the platform did not answer in time, or not so that anybody knows. */
export type SendResult =
  | { readonly kind: "sent" }
  | {
      readonly kind: "later";
      /** In so many milliseconds at the earliest, where the platform says so. */
      readonly after?: number;
      readonly reason?: Doc;
      /** True: nothing else of the tenant goes there before that either. */
      readonly door?: boolean;
      /** True: somebody has to set something right first. */
      readonly operator?: boolean;
      /** True: the customer is not there, such as one who has closed the window: it is kept until they are `present`. */
      readonly absent?: boolean;
    }
  | { readonly kind: "never"; readonly reason: Doc }
  | { readonly kind: "unknown"; readonly reason?: Doc };

/** A platform's door: one payload at a time. */
export interface Transport {
  readonly send: (payload: unknown, about: SendAttempt) => Promise<SendResult>;
  /** `again`: sent until the platform answers, because it knows keys. `once`: an unknown one is not sent again by itself, because a second would be seen. */
  readonly whenUnknown: "again" | "once";
  /** Payloads a second that the platform takes of one tenant, from this server; absent: as many as there are. */
  readonly perSecond?: number;
}

/** About one attempt to send a payload. */
export interface SendAttempt {
  readonly conversation: ConversationKey;
  /** The same for every attempt. */
  readonly key: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** Aborted when the attempt has taken too long. */
  readonly signal: AbortSignal;
}
