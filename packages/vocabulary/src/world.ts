import type { ConversationEvent } from "./events/index.ts";
import type { RoomState } from "./room.ts";
import type { SettingWord } from "./setting-words.ts";
import type { Value } from "./value-type.ts";
import type { Button, Category, ClockTime, DayHours, Hours, Moment } from "./values.ts";

/** A date ("2026-11-20") that is off as a whole, or has hours of its own. */
export interface Holiday {
  readonly date: string;
  readonly name?: string | undefined;
  readonly hours?: Hours | undefined;
}

/** What becomes of a request while all counselors are at their meal. */
export type MealIntake = SettingWord<"mealIntake">;

/** When counselors eat: never, all at the same time (`from` to `to`), or each at a time of their own. */
export interface Meal {
  readonly mode: SettingWord<"mealMode">;
  readonly from?: ClockTime | undefined;
  readonly to?: ClockTime | undefined;
  readonly intake: MealIntake;
}

/** How consultations reach counselors. */
export interface Distribution {
  readonly mode: SettingWord<"distributionMode">;
  readonly by: SettingWord<"distributionBy">;
  readonly range: SettingWord<"distributionRange">;
  readonly backlog: SettingWord<"backlog">;
}

/** A tenant's own wording of a platform message; only an approved one is shown. */
export interface SystemMessageSetting {
  readonly text?: string | undefined;
  readonly buttons?: readonly Button[] | undefined;
  readonly state: SettingWord<"systemMessageState">;
}

/** What a tenant sets; the shape that scenarios and chat servers pass in, with every default filled in. */
export interface TenantSettings {
  /** IANA name, such as "Asia/Seoul". */
  readonly timezone: string;
  readonly companyName: string;
  readonly consultation: SettingWord<"consultation">;
  readonly chatbot: boolean;
  readonly webVersion: 1 | 2;
  readonly workingHours: {
    readonly weekday: DayHours;
    readonly saturday: DayHours;
    readonly sunday: DayHours;
  };
  readonly holidays: readonly Holiday[];
  readonly acceptAfterHours: boolean;
  readonly meal: Meal;
  readonly acceptDuringBreak: boolean;
  readonly capacity: { readonly limit: number; readonly accept: boolean } | null;
  readonly distribution: Distribution;
  readonly messages: {
    readonly title: boolean;
    readonly busy: boolean;
    readonly waitingCount: boolean;
    readonly endNotice: boolean;
  };
  readonly systemMessages: Readonly<Record<string, SystemMessageSetting>>;
  /** Values of the settings that the policy declares itself, by name. */
  readonly own: Readonly<Record<string, Value>>;
}

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
  /** When the last automatic message of this consultation was sent. */
  readonly lastNoticeAt: Moment | null;
  /** Whether a counselor has written in this consultation. */
  readonly replied: boolean;
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
  /** Whether now is inside working hours. */
  readonly workingNow: boolean;
  /** Whether the common meal is running now. */
  readonly commonMealNow: boolean;
  readonly desk: Desk;
  /** The counselor who has or is being given the consultation. */
  readonly assignee: Counselor | null;
  /** Category that holds for this event. */
  readonly category: Category | null;
  /** Values of the facts that the policy declares itself, by name. */
  readonly host: Readonly<Record<string, Value>>;
}
