import type { Atom, Condition, DeclarationIr, DeedIr, Pace, Step, Template } from "@annae/ir";
import type { ButtonNode, Span } from "@annae/syntax";
import type { Button, EventName, Fact, Kind, KindName } from "@annae/vocabulary";
import type { ImageFacts } from "../host.ts";
import type { Scope } from "./names/scope.ts";

/** A condition with its atoms in it; their places are offsets into the file of the rule around. */
export type ModelCondition = Condition<Atom>;

/** A place where the policy asks for a fact; `fact` is null for what the policy declares itself. */
export interface FactUse {
  readonly name: string;
  readonly fact: Fact | null;
  readonly span: Span;
}

/** The condition turned round; what is turned round twice is as it was. */
export function negated(of: ModelCondition): ModelCondition {
  return of.op === "not" ? of.of : { op: "not", of };
}

/** One action of a rule. */
export interface ModelAction {
  /** Null: it could not be understood, which has been reported. */
  readonly step: Step | null;
  /** Where the message or the action's name is written. */
  readonly span: Span;
  /** The step from its verb on. */
  readonly written: Span;
  readonly when: ModelCondition | null;
  readonly otherwise: ModelAction | null;
}

/** A place where a rule sends something, and what by name. */
export interface ModelSend {
  readonly name: string;
  readonly span: Span;
}

/** A rule whose names are resolved. */
export interface ModelRule {
  readonly label: string | null;
  /** The label, or the whole rule where it has none. */
  readonly span: Span;
  readonly written: Span;
  readonly when: ModelCondition | null;
  /** Written with `otherwise`. */
  readonly otherwise: boolean;
  readonly actions: readonly ModelAction[];
  /** Facts that the conditions ask for. */
  readonly reads: readonly FactUse[];
  /** Those of them that have a value at some events only. */
  readonly limited: readonly FactUse[];
  /** Messages of the policy that it can send to the customer, behind `else` too. */
  readonly sends: readonly ModelSend[];
  /** Those that it can tell to the counselor. */
  readonly tells: readonly ModelSend[];
  /** Messages of the platform that it can send. */
  readonly platformSends: readonly ModelSend[];
  /** False: part of a condition could not be understood, and `when` says nothing. */
  readonly sound: boolean;
  /** An action could not be understood. */
  readonly lost: boolean;
}

/** Rules that are decided together. */
export interface ModelBlock {
  readonly event: EventName;
  readonly first: boolean;
  readonly span: Span;
  readonly rules: readonly ModelRule[];
}

/** What must never or always be, with its names resolved. */
export interface ModelProperty {
  readonly demand: "never" | "always";
  readonly deeds: readonly DeedIr[];
  readonly pace: Pace | null;
  readonly events: readonly EventName[];
  readonly when: ModelCondition | null;
  /** The whole of it. */
  readonly span: Span;
}

/** A text with its holes found. */
export interface ModelText {
  readonly template: Template;
  /** The text as its author reads it, holes included. */
  readonly written: string;
  readonly span: Span;
  /** Facts in the holes. */
  readonly uses: readonly FactUse[];
}

/** An image with what the host found out about it. */
export interface ModelImage {
  /** As the IR names it: the path as written, or made unique where two policies write the same. */
  readonly source: string;
  readonly written: string;
  readonly span: Span;
  /** Null: it cannot be used, which has been reported. */
  readonly facts: ImageFacts | null;
}

/** A button, and where it is written. */
export interface ModelButton {
  readonly button: Button;
  readonly node: ButtonNode;
}

/** What a message shows on one channel or on all; null: not given here. */
export interface ModelContent {
  readonly text: ModelText | null;
  readonly image: ModelImage | null;
  readonly buttons: readonly ModelButton[];
}

/** What a message says in a case. */
export interface ModelCase {
  /** Null: it could not be understood, which has been reported. */
  readonly when: ModelCondition | null;
  readonly content: ModelContent;
  /** Where the condition is written. */
  readonly span: Span;
  /** Facts that the condition asks for. */
  readonly reads: readonly FactUse[];
}

/** A message whose kind and contents are known. */
export interface ModelMessage {
  readonly name: string;
  /** Where the name is written. */
  readonly span: Span;
  readonly policy: number;
  readonly kind: KindName;
  readonly kindDefinition: Kind;
  /** The syntax of the declaration is wrong, and parts may only seem to be missing. */
  readonly damaged: boolean;
  readonly title: string | null;
  readonly opening: { readonly fact: string; readonly yes: Template; readonly no: Template } | null;
  /** Facts that the opening needs. */
  readonly openingUses: readonly FactUse[];
  readonly content: ModelContent;
  /** By channel id; what a variant does not give, it has from the main content. */
  readonly variants: ReadonlyMap<string, ModelContent>;
  /** What it says where something holds, in the order asked; a channel's own content comes before them. */
  readonly cases: readonly ModelCase[];
}

/** A tenant's wording of a platform message. */
export interface ModelSystemText {
  readonly code: string;
  readonly span: Span;
  readonly damaged: boolean;
  readonly text: ModelText | null;
  readonly buttons: readonly ModelButton[];
}

/** An image that messages show, and where the host found it. */
export interface FoundImage {
  readonly source: string;
  readonly path: string;
  readonly facts: ImageFacts;
}

/** A policy with its names resolved and its types known. */
export interface Model {
  readonly name: string;
  /** Number of the policies that this one extends; what it declares itself has this number. */
  readonly policy: number;
  /** Everything that conditions and texts can ask for. */
  readonly scope: Scope;
  readonly settings: ReadonlyMap<string, DeclarationIr>;
  readonly hostFacts: ReadonlyMap<string, DeclarationIr>;
  readonly messages: ReadonlyMap<string, ModelMessage>;
  readonly systemTexts: ReadonlyMap<string, ModelSystemText>;
  readonly events: ReadonlyMap<EventName, readonly ModelBlock[]>;
  readonly properties: readonly ModelProperty[];
  readonly images: readonly FoundImage[];
  /** A rule or an action could not be understood, so that what it sends is not known. */
  readonly unclear: boolean;
}
