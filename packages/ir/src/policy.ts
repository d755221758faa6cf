import type { EventName, Value } from "@annae/vocabulary";
import type {
  DeclarationIr,
  EventIr,
  MessageIr,
  PolicyIr,
  RuleIr,
  SendLimit,
  SystemTextIr,
} from "./ir.ts";

/** The facts of one event, by name: frozen, each already read. */
export type Facts = Readonly<Record<string, Value>>;

/** One thing that a decision asks for, and the rule that asked. */
export type Intent = { readonly rule: string } & (
  | { readonly do: "send"; readonly message: string; readonly limit: SendLimit }
  | { readonly do: "send"; readonly system: string; readonly limit: SendLimit }
  | { readonly do: "effect"; readonly action: string }
);

/** What the rules of an event say. Decisions may be shared between calls: do not change them. */
export interface Decision {
  /** Ids of the rules whose conditions held, in order. */
  readonly fired: readonly string[];
  readonly intents: readonly Intent[];
}

/** The rules of one event, ready to decide. */
export interface PolicyEvent {
  /** Names of the facts that `decide` looks at. */
  readonly reads: readonly string[];
  /** The rules as data, in order, for explanations. */
  readonly rules: EventIr["blocks"];
  /** Pure and synchronous: the same facts give the same decision. */
  decide(facts: Facts): Decision;
}

/** A policy as the runtime uses it: built as a module, or made from an IR in the process. */
export interface Policy {
  readonly name: string;
  readonly settings: Readonly<Record<string, DeclarationIr>>;
  readonly hostFacts: Readonly<Record<string, DeclarationIr>>;
  readonly messages: Readonly<Record<string, MessageIr>>;
  readonly systemTexts: Readonly<Record<string, SystemTextIr>>;
  readonly events: Readonly<Partial<Record<EventName, PolicyEvent>>>;
}

export type { PolicyIr, RuleIr };
