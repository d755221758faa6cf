import type { ConversationEvent } from "./events/index.ts";
import type { RoomState } from "./room.ts";
import type { TenantSettings } from "./settings/index.ts";
import type { Value } from "./value-type.ts";
import type { Category, ClockTime, Moment } from "./values.ts";

/** Name, and where none is given id, of a counselor of whom nothing is said. */
export const unnamedCounselor = "상담사";

/** A counselor of the roster. */
export interface Counselor {
  readonly id: string;
  readonly name: string;
  readonly loggedIn: boolean;
  readonly status: "available" | "break" | "unavailable";
  /** Consultations assigned to this counselor and not answered yet. */
  readonly received: number;
  readonly meal?: { readonly from: ClockTime; readonly to: ClockTime } | undefined;
  readonly daysOff: readonly string[];
  readonly breaks: readonly {
    readonly date: string;
    readonly from: ClockTime;
    readonly to: ClockTime;
  }[];
  /** Categories designated to this counselor; absent: none. */
  readonly categories?: readonly Category[] | undefined;
  /** Channels designated to this counselor; absent: none. */
  readonly channels?: readonly string[] | undefined;
}

/** The customer of a conversation, as the chat server knows them. */
export interface Customer {
  readonly id: string;
  readonly blocked: boolean;
  /** Whether the customer has added the company's channel on the platform. */
  readonly channelAdded: boolean;
}

/** What is remembered of a conversation between events: plain JSON. */
export interface Conversation {
  readonly room: RoomState;
  /** When the customer last did something in the present visit, which a consultation's end ends; null: is not there. */
  readonly presentAt: Moment | null;
  /** Label of the request rule that decided the consultation's situation; null before a request. */
  readonly situation: string | null;
  /** Id of the counselor who has the room. */
  readonly counselor: string | null;
  /** Category at the creation of the room, and at the last request. */
  readonly category: Category | null;
  readonly requestedCategory: Category | null;
  readonly requestedAt: Moment | null;
  /** When each message, by name (system messages by code), was last sent in this consultation. */
  readonly sent: Readonly<Record<string, Moment>>;
  /** The same, whatever the consultation. */
  readonly lastSent: Readonly<Record<string, Moment>>;
  /** When the last automatic message of this consultation was sent. */
  readonly lastNoticeAt: Moment | null;
  /** When a counselor last wrote in this consultation; null: never. */
  readonly repliedAt: Moment | null;
  /** Since when the customer waits for an answer: the request, or the first words that nobody has answered; null: does not wait. */
  readonly waitingSince: Moment | null;
  /** Who wrote last, automatic messages aside, and when. */
  readonly lastWords: { readonly by: "customer" | "counselor"; readonly at: Moment } | null;
}

/** The wall clock in the tenant's zone. */
export interface LocalTime {
  /** "2026-11-20". */
  readonly date: string;
  /** Minutes since midnight. */
  readonly minute: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
}

/** Who could take a consultation now. */
export interface Desk {
  /** Counselors who can take it, in roster order; those at an individual meal included. */
  readonly able: readonly Counselor[];
  /** Of those, the ones at an individual meal now. */
  readonly atMeal: readonly Counselor[];
}

/** Everything a fact may be read from: one frozen snapshot per event. */
export interface World {
  readonly at: Moment;
  readonly event: ConversationEvent;
  readonly channel: string;
  readonly settings: TenantSettings;
  readonly counselors: readonly Counselor[];
  /** Received and in progress, last 7 days, all counselors. */
  readonly openConsultations: number;
  readonly customer: Customer;
  readonly conversation: Conversation;
  readonly local: LocalTime;
  /** The date in the tenant's zone at the moment, as {@link LocalTime} has it. */
  readonly dateAt: (at: Moment) => string;
  /** Whether now is inside working hours. */
  readonly workingNow: boolean;
  /** How much of the time since the moment was inside working hours, in milliseconds. */
  readonly workingSince: (from: Moment) => number;
  /** When working hours next begin, now or not within them; null: not within a year. Worked out when asked for. */
  readonly nextOpening: () => LocalTime | null;
  /** Whether the common meal is running now. */
  readonly commonMealNow: boolean;
  /** Who could take a consultation now; worked out when first asked for. */
  readonly desk: () => Desk;
  /** The counselor who has or is being given the consultation. */
  readonly assignee: Counselor | null;
  /** Category that holds for this event. */
  readonly category: Category | null;
  /** Values of the facts that the policy declares itself, by name. */
  readonly host: Readonly<Record<string, Value>>;
}
