import type { Value, ValueType } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";

/** A word as written; `text` is NFC. */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

/** A string as its reader means it: escapes and common indentation are gone. */
export interface TextLiteral {
  readonly text: string;
  readonly span: Span;
}

/** A value written in a policy. A bare word (`waiting`, `yes`) is a `NameOperand` until types are known. */
export interface ValueLiteral {
  readonly node: "literal";
  readonly type: ValueType;
  readonly value: Value;
  readonly span: Span;
}

/** A name where a value may stand: a fact, a setting, or a word of a type. */
export interface NameOperand {
  readonly node: "name";
  readonly name: string;
  readonly span: Span;
}

/** What is compared or assigned. */
export type OperandNode = ValueLiteral | NameOperand;

/** `button "label" -> "url"`. */
export interface ButtonNode {
  readonly label: TextLiteral;
  /** Null: a keyword button. */
  readonly url: TextLiteral | null;
  readonly span: Span;
}
