import type { EventName } from "@annae/vocabulary";
import type { Facts } from "./facts.ts";
import type { DeclarationIr, MessageIr, PolicyIr, SendLimit, SystemTextIr } from "./ir.ts";

/** One thing that a decision asks for, and the rule that asked. */
export type Intent = { readonly rule: string } & (
  | { readonly do: "send"; readonly message: string; readonly limit: SendLimit }
  | { readonly do: "send"; readonly system: string; readonly limit: SendLimit }
  | { readonly do: "tell"; readonly message: string; readonly limit: SendLimit }
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
  /** Pure and synchronous: the same facts give the same decision. */
  decide(facts: Facts): Decision;
}

/** The rules of a policy as data, for whatever explains, covers or proves them. */
export type PolicyRules = Pick<PolicyIr, "facts" | "atoms" | "events">;

/** A policy as the runtime uses it: built as a module, or made from an IR in the process. */
export interface Policy {
  readonly name: string;
  readonly settings: Readonly<Record<string, DeclarationIr>>;
  readonly hostFacts: Readonly<Record<string, DeclarationIr>>;
  readonly messages: Readonly<Record<string, MessageIr>>;
  readonly systemTexts: Readonly<Record<string, SystemTextIr>>;
  /** Ids of the rules that a request's situation is named for, those of its `first` blocks; "all": every rule of it. */
  readonly situations: "all" | readonly string[];
  readonly events: Readonly<Partial<Record<EventName, PolicyEvent>>>;
  /** The rules as data; a built policy keeps them in a file of their own and reads it here. */
  rules(): Promise<PolicyRules>;
}
