import type { Endpoints } from "./endpoints.ts";
import type { KindName, Limit } from "./kind.ts";
import type { Doc } from "./locale.ts";
import type { Value } from "./value-type.ts";
import type { Button } from "./values.ts";

/** Everyone who can appear to say something. */
export const speakerNames = ["bot", "counselor", "customer", "system"] as const;

/** Who a message appears to come from. */
export type Speaker = (typeof speakerNames)[number];

/** What people call whoever appears to speak. */
export const speakerDocs: Readonly<Record<Speaker, Doc>> = {
  bot: { ko: "봇", en: "bot" },
  counselor: { ko: "상담사", en: "counselor" },
  customer: { ko: "고객", en: "customer" },
  system: { ko: "시스템", en: "system" },
};

/** Facts, by name, that must all have these values for a row of a table to hold. */
export type FactPattern = Readonly<Record<string, Value>>;

/** Who appears to speak to each audience; `alert`: the counselor is called as by a customer's message. */
export interface Speakers {
  readonly customer: Speaker;
  readonly counselor: Speaker;
  readonly alert?: boolean;
}

/** What an audience sees of a message: the text itself, nothing, or a platform message by its code. */
export type Rendition = { readonly show: "text" | "nothing" } | { readonly system: string };

/** One row of the fallback table; the first row that holds decides, and without one both see the text. */
export interface FallbackRow {
  readonly kind: KindName;
  readonly when: FactPattern;
  readonly customer: Rendition;
  readonly counselor: Rendition;
  /** True: shown only if it was not yet shown in this consultation. */
  readonly once?: boolean;
}

/** An effect that the channel can carry out, under the given facts. */
export interface EffectRow {
  readonly action: string;
  readonly when?: FactPattern;
}

/** The formats of images that platforms take. */
export type ImageFormat = "jpg" | "png";

/** What an image must be like to be shown in one bubble with its text; any other is shown by itself. */
export interface BesideText {
  /** Pixels. */
  readonly minWidth: number;
  /** Width divided by height, both ends included. */
  readonly shape: { readonly min: number; readonly max: number };
  readonly maxBytes: Limit;
}

/** How an image of a message is sized. Never enlarged, but to a forced width. */
export interface ImageProfile {
  readonly formats: readonly ImageFormat[];
  readonly maxBytes: Limit;
  /** Pixel sizes that look best; an image is fitted into the one nearest to its shape. */
  readonly best?: readonly { readonly width: number; readonly height: number }[];
  /** Width in pixels that the platform forces on larger and smaller images; the ratio is kept. */
  readonly forcedWidth?: number;
  /** Absent: every image is. */
  readonly besideText?: BesideText;
  readonly source: string;
}

/** One of the platform's own messages. */
export interface SystemMessage {
  readonly code: string;
  readonly doc: Doc;
  /** What the platform says where the tenant has no approved wording, and what counselors always see. */
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly maxText: Limit;
  readonly maxButtons: Limit;
  /** Each part must occur in the text; `why` says what it is for. */
  readonly requires: readonly { readonly pattern: RegExp; readonly why: Doc }[];
  /** Keyword buttons of this message confuse a chatbot that is already talking. */
  readonly keywordsClashWithChatbot?: boolean;
  /**
   * Set where a company cannot ask for the message: when the platform shows it, and why nothing is sent for it.
   * Absent: `encode` asks for it.
   */
  readonly shownByPlatform?: Doc;
  /** Added below the text and buttons for customers who have not added the channel. */
  readonly forNewcomers?: { readonly text: string; readonly button: Button };
}

/** When an announcement is shown, for people. */
export const announcedAt: Readonly<Record<Announcement["at"], Doc>> = {
  enter: {
    ko: "고객 인입 시 가장 먼저 (플랫폼이 발송)",
    en: "by the platform, first of all, on entering",
  },
  ended: {
    ko: "상담 종료 시 마지막으로 (플랫폼이 발송)",
    en: "by the platform, last of all, when the consultation ends",
  },
  switchToBot: {
    ko: "고객이 챗봇으로 돌아갈 때 마지막으로 (플랫폼이 발송)",
    en: "by the platform, last of all, when the customer goes back to the chatbot",
  },
};

/**
 * When the platform shows one of its messages by itself: on coming in before all else; after all else on ending, and
 * where the customer goes back to the chatbot. Customer and counselor see it, and `encode` is not asked.
 */
export interface Announcement {
  readonly at: "enter" | "ended" | "switchToBot";
  readonly system: string;
}

/** Limits of every message on the channel; lengths in characters. */
export interface ChannelLimits {
  readonly text: Limit;
  readonly buttons: Limit;
  readonly buttonLabel: Limit;
  readonly linkSchemes: readonly string[];
}

/** An image as one kind of message on one channel shows it. */
export interface SizedImage {
  /** Path as the policy writes it. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly format: ImageFormat;
  readonly bytes: number;
  /** Where the platform can fetch the sized image. */
  readonly url: string;
}

/** What is to reach the customer, ready to be put in the platform's own format. */
export interface Outgoing {
  readonly kind: KindName;
  readonly system: string | null;
  readonly speaker: Speaker;
  readonly text: string;
  readonly image: SizedImage | null;
  readonly buttons: readonly Button[];
}

/** Who it goes to, and under which key a platform that knows idempotency sees it. */
export interface Envelope {
  readonly customer: string;
  /** Unique and stable: the same delivery of the same event has the same key. */
  readonly key: string;
  readonly at: number;
  readonly facts: FactPattern;
}

/** Words of a customer that the platform itself understands. */
export interface Commands {
  /** Ends the consultation, typed or pressed. */
  readonly end?: string;
}

/**
 * A channel as knowledge: every member but `encode` is a table that compiler, runtime,
 * documentation and previews read alike.
 */
export interface Channel {
  readonly id: string;
  readonly doc: Doc;
  readonly speakers: Readonly<Record<KindName, Speakers>>;
  readonly fallback: readonly FallbackRow[];
  readonly effects: readonly EffectRow[];
  readonly images: Readonly<Record<KindName, ImageProfile>>;
  readonly limits: ChannelLimits;
  readonly systemMessages: Readonly<Record<string, SystemMessage>>;
  readonly announcements: readonly Announcement[];
  readonly commands: Commands;
  /** Whose category the room list shows: that of the room's creation, or that of the last request. */
  readonly roomTitle: "creation" | "request";
  /** Absent: the chat server talks to the customer by a connection of its own. */
  readonly transport?: Endpoints;
  /** The facts, by name, that `encode` looks at. */
  readonly encodeFacts: readonly string[];
  /** The platform's requests for one delivery, in order; none where the platform acts by itself. */
  readonly encode: (outgoing: Outgoing, envelope: Envelope) => readonly unknown[];
}
