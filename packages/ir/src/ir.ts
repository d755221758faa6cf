import type {
  Button,
  Domain,
  EventName,
  KindName,
  ParticlePair,
  Value,
  ValueType,
} from "@annae/vocabulary";
import type { Atom } from "./atom.ts";

/** Where something stands in a `.rules` file; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Offsets into the text of the file of the rule or message around it: `start` inside, `end` outside, in UTF-16 units. */
export type Extent = readonly [start: number, end: number];

/** A fact or setting that the policy asks for anywhere, and what its value can be before anything happens. */
export interface FactIr {
  readonly type: ValueType;
  /** `world`, `setting`: known to every policy; `own`, `host`: a setting or fact that the policy declares itself. */
  readonly source: "world" | "setting" | "own" | "host";
  readonly domain: Domain;
}

/**
 * What a rule or action asks about the facts of one event. `A` is how it holds its atoms: in an IR by their index in
 * {@link PolicyIr.atoms}, on the way there as they are.
 */
export type Condition<A = number> =
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "atom"; readonly atom: A; readonly at: Extent }
  | { readonly op: "not"; readonly of: Condition<A> }
  | { readonly op: "and"; readonly of: readonly Condition<A>[] }
  | { readonly op: "or"; readonly of: readonly Condition<A>[] };

/**
 * How often a message may be sent: once in a consultation, or, whatever the consultation, once on each day of the company's
 * calendar or after so much time. Null: each time it is asked for.
 */
export type SendLimit =
  | { readonly once: true }
  | { readonly onceADay: true }
  | { readonly everyMs: number }
  | null;

/** What an action asks for, conditions aside. */
export type Step =
  | { readonly do: "send"; readonly message: string; readonly limit: SendLimit }
  | { readonly do: "send"; readonly system: string; readonly limit: SendLimit }
  /** For the counselor alone. */
  | { readonly do: "tell"; readonly message: string; readonly limit: SendLimit }
  | { readonly do: "effect"; readonly action: string };

/** One action of a rule, and what is done instead. */
export interface ActionIr<A = number> {
  readonly step: Step;
  /** Where the step is written, without `if` and `else`. */
  readonly at: Extent;
  readonly when: Condition<A> | null;
  /** Done where `when` does not hold. */
  readonly otherwise: ActionIr<A> | null;
}

/** A rule: what is done, and when. */
export interface RuleIr<A = number> {
  /**
   * The rule's label. A rule without one is named for its event and its meaning, "assign#1x9k2c": it keeps its name
   * wherever it stands and whatever else is edited; a second one of the same meaning has "-2" behind it.
   */
  readonly id: string;
  /** Where it begins: its label, if it has one. */
  readonly at: Place;
  /** The whole of it. */
  readonly extent: Extent;
  /** Null: always. */
  readonly when: Condition<A> | null;
  readonly actions: readonly ActionIr<A>[];
}

/** `first`: the first rule that holds, alone. `all`: every rule that holds, in order. */
export interface BlockIr<A = number> {
  readonly mode: "first" | "all";
  readonly rules: readonly RuleIr<A>[];
}

/** All that happens at one event; blocks are decided independently, in order. */
export interface EventIr<A = number> {
  /** Names of the facts and settings that the conditions may read, sorted. */
  readonly reads: readonly string[];
  readonly blocks: readonly BlockIr<A>[];
}

/** A text with holes; a hole is filled with the fact of that name. */
export type Template = readonly (
  | string
  | {
      readonly fact: string;
      readonly type: ValueType;
      /** Said where the value is empty. */
      readonly fallback?: string;
      /** Said after the value, chosen by how the value ends. */
      readonly particle?: ParticlePair;
      /** Absent: its kind of message says it, and the policy does not write it. */
      readonly at?: Extent;
    }
  | { readonly companyName: true }
)[];

/** What a message shows: a text, an image, buttons. */
export interface Content {
  readonly text: Template;
  /** Path relative to the policy's folder. */
  readonly image: string | null;
  readonly buttons: readonly Button[];
}

/** A message of the tenant. */
export interface MessageIr {
  readonly name: string;
  readonly kind: KindName;
  readonly title: string | null;
  readonly at: Place;
  /** Said before the text; which of the two depends on a yes/no fact. */
  readonly opening: { readonly fact: string; readonly yes: Template; readonly no: Template } | null;
  readonly content: Content;
  /** Contents of the channels that have their own, by channel id. */
  readonly variants: Readonly<Record<string, Content>>;
  /** Elsewhere, what is shown instead of the content: that of the first condition that holds. */
  readonly cases: readonly { readonly when: Condition<Atom>; readonly content: Content }[];
}

/** A tenant's wording of a platform message. */
export interface SystemTextIr {
  readonly code: string;
  readonly at: Place;
  readonly text: Template;
  readonly buttons: readonly Button[];
}

/** A setting or fact that the policy declares itself. */
export interface DeclarationIr {
  readonly name: string;
  readonly type: ValueType;
  /** Used where a scenario or chat server says nothing; null for a fact that must be given. */
  readonly default: Value | null;
  readonly doc: string | null;
}

/** Something that an event can lead to: a message of one of these names, any message but these (sent, or told to the counselor), or an action. */
export type DeedIr =
  | { readonly do: "send" | "tell"; readonly messages: readonly string[] }
  | { readonly do: "send" | "tell"; readonly but: readonly string[] }
  | { readonly do: "effect"; readonly action: string };

/** More often than so many times within less than so many milliseconds; a counselor's reply begins the count anew, or not. */
export interface Pace {
  readonly moreThan: number;
  readonly withinMs: number;
  readonly withoutReply: boolean;
}

/** What must never or always be, whatever happens: proved, never executed. */
export interface PropertyIr {
  readonly at: Place;
  /** The whole of it. */
  readonly extent: Extent;
  readonly demand: "never" | "always";
  /** Any of them. */
  readonly deeds: readonly DeedIr[];
  /** Null: not even once. */
  readonly pace: Pace | null;
  /** At these events; none: at every one. */
  readonly events: readonly EventName[];
  readonly when: Condition | null;
}

/** A whole policy, as JSON: the one meaning of its text. */
export interface PolicyIr {
  readonly version: 2;
  readonly name: string;
  /** Everything that conditions and texts ask for, by name. */
  readonly facts: Readonly<Record<string, FactIr>>;
  /** Every question that conditions ask, once. */
  readonly atoms: readonly Atom[];
  readonly settings: Readonly<Record<string, DeclarationIr>>;
  readonly hostFacts: Readonly<Record<string, DeclarationIr>>;
  readonly messages: Readonly<Record<string, MessageIr>>;
  readonly systemTexts: Readonly<Record<string, SystemTextIr>>;
  readonly events: Readonly<Partial<Record<EventName, EventIr>>>;
  readonly properties: readonly PropertyIr[];
}
