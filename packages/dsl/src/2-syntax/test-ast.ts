import type { EventName } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type { ButtonNode, Name, OperandNode, TextLiteral, ValueLiteral } from "./word-ast.ts";

/** `10:00 to 18:00`; `22:00 to 03:00` and, as it used to be written, `22:00 to 03:00 nextDay` end on the next day. */
export interface HoursNode {
  readonly from: ValueLiteral;
  readonly to: ValueLiteral;
  readonly nextDay: boolean;
  readonly span: Span;
}

/** `"배송" > "배송 지연"`. */
export interface CategoryNode {
  readonly major: TextLiteral;
  readonly middle: TextLiteral | null;
  readonly span: Span;
}

/** `2026-11-20`, `2026-12-24 to 2026-12-31`. */
export interface DatesNode {
  readonly from: ValueLiteral;
  /** Null: one date alone. */
  readonly to: ValueLiteral | null;
}

/** What stands behind `=` in a `set`: a value, times, or both. At least one of them is there. */
export interface SetValue {
  readonly value: OperandNode | null;
  readonly spans: readonly HoursNode[];
  readonly span: Span;
}

/**
 * `set <name> [date [to date]] [for "category"] ["text"] [button …] [state <name>] [= value]`; which of them make
 * sense depends on the name.
 */
export interface SetStatement {
  readonly node: "set";
  readonly name: Name;
  readonly dates: DatesNode | null;
  readonly category: CategoryNode | null;
  readonly text: TextLiteral | null;
  readonly buttons: readonly ButtonNode[];
  readonly state: Name | null;
  readonly value: SetValue | null;
  readonly span: Span;
}

/** A word about a counselor with what follows it: `received 12`, `for "배송"`, `on <channel>`, `loggedOut`. */
export interface TraitNode {
  readonly word: Name;
  readonly date: ValueLiteral | null;
  readonly number: ValueLiteral | null;
  readonly hours: HoursNode | null;
  readonly category: CategoryNode | null;
  readonly channel: Name | null;
  readonly span: Span;
}

/** How the world around the conversation is, from here on. */
export type GivenStatement = { readonly node: "given"; readonly span: Span } & (
  | {
      readonly what: "counselor";
      readonly id: Name;
      readonly name: TextLiteral | null;
      readonly traits: readonly TraitNode[];
    }
  | { readonly what: "noCounselors" }
  | { readonly what: "customer"; readonly words: readonly Name[] }
  | { readonly what: "category"; readonly category: CategoryNode }
  | { readonly what: "value"; readonly name: Name; readonly value: OperandNode }
);

/** What is said of an event under one of its fields' names. */
export type FieldNode = { readonly name: string } & FieldValue;

/** A field's value, by what it looks like. */
export type FieldValue =
  | { readonly kind: "text"; readonly text: TextLiteral }
  | { readonly kind: "counselor"; readonly counselor: Name }
  | { readonly kind: "category"; readonly category: CategoryNode }
  | { readonly kind: "word"; readonly word: Name };

/** Something that happens in a test. */
export interface HappeningNode {
  readonly event: EventName;
  readonly fields: readonly FieldNode[];
}

/** When: `2026-11-20 19:00`, `19:00` on the day of the event before, or `+5m` after it. */
export type MomentNode = { readonly span: Span } & (
  | { readonly date: ValueLiteral | null; readonly time: ValueLiteral }
  | { readonly after: ValueLiteral }
);

/** One thing that is expected of an event. */
export type ExpectationNode = { readonly span: Span } & (
  | { readonly node: "nothing" }
  | {
      readonly node: "name";
      readonly name: Name;
      /** Who seems to speak to the customer, or the platform message that the customer sees. */
      readonly as: Name | null;
      readonly containing: readonly TextLiteral[];
      readonly toCounselorAs: Name | null;
      readonly shownToCounselorAs: Name | null;
    }
  | { readonly node: "is"; readonly what: "room" | "situation"; readonly value: Name }
  | { readonly node: "rule"; readonly label: Name }
);

/** `at <moment> <happening> => <expectation>, …`. */
export interface AtStatement {
  readonly node: "at";
  readonly moment: MomentNode;
  /** Null: there is no such event, which has been reported. */
  readonly happening: HappeningNode | null;
  readonly expected: readonly ExpectationNode[];
  readonly span: Span;
}

/** What may stand in a test. */
export type TestStatement = SetStatement | GivenStatement | AtStatement;

/** `test "…" on <channel> [with chatbot] { … }`. */
export interface TestDeclaration {
  readonly node: "test";
  readonly title: TextLiteral;
  readonly channel: Name;
  readonly chatbot: boolean;
  readonly statements: readonly TestStatement[];
  readonly span: Span;
}
