import type {
  Button,
  EventName,
  KindName,
  ParticlePair,
  Value,
  ValueType,
} from "@annae/vocabulary";

/** Where something stands in a `.rules` file; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is compared: a fact or setting by name, or a value written in the policy. */
export type Operand =
  | { readonly fact: string; readonly type: ValueType }
  | { readonly value: Value; readonly type: ValueType };

/** How two values are compared. */
export type Comparison = "is" | "isNot" | "<" | "<=" | ">" | ">=";

/** A question about the facts of one event. */
export type Condition =
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "fact"; readonly fact: string }
  | {
      readonly op: "compare";
      readonly left: Operand;
      readonly by: Comparison;
      readonly right: Operand;
    }
  | { readonly op: "in"; readonly left: Operand; readonly values: readonly Value[] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "and"; readonly of: readonly Condition[] }
  | { readonly op: "or"; readonly of: readonly Condition[] };

/** How often a message may be sent in one consultation; null: each time it is asked for. */
export type SendLimit = { readonly once: true } | { readonly everyMs: number } | null;

/** What an action asks for, conditions aside. */
export type Step =
  | { readonly do: "send"; readonly message: string; readonly limit: SendLimit }
  | { readonly do: "send"; readonly system: string; readonly limit: SendLimit }
  | { readonly do: "effect"; readonly action: string };

/** One action of a rule, and what is done instead. */
export interface ActionIr {
  readonly step: Step;
  readonly when: Condition | null;
  /** Done where `when` does not hold. */
  readonly otherwise: ActionIr | null;
}

/** A rule: what is done, and when. */
export interface RuleIr {
  /** The rule's label; an unlabelled rule is named for its event and position: "assign#3". */
  readonly id: string;
  readonly at: Place;
  /** Null: always. */
  readonly when: Condition | null;
  readonly actions: readonly ActionIr[];
}

/** `first`: the first rule that holds, alone. `all`: every rule that holds, in order. */
export interface BlockIr {
  readonly mode: "first" | "all";
  readonly rules: readonly RuleIr[];
}

/** All that happens at one event; blocks are decided independently, in order. */
export interface EventIr {
  /** Names of the facts and settings that the conditions may read, sorted. */
  readonly reads: readonly string[];
  readonly blocks: readonly BlockIr[];
}

/** A text with holes; a hole is filled with the fact of that name. */
export type Template = readonly (
  | string
  /** `particle`: said after the value, chosen by how the value ends. */
  | { readonly fact: string; readonly type: ValueType; readonly particle?: ParticlePair }
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

/** A whole policy, as JSON: the one meaning of its text. */
export interface PolicyIr {
  readonly version: 1;
  readonly name: string;
  readonly settings: Readonly<Record<string, DeclarationIr>>;
  readonly hostFacts: Readonly<Record<string, DeclarationIr>>;
  readonly messages: Readonly<Record<string, MessageIr>>;
  readonly systemTexts: Readonly<Record<string, SystemTextIr>>;
  readonly events: Readonly<Partial<Record<EventName, EventIr>>>;
}
