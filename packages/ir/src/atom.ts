import {
  assertNever,
  type Comparison,
  comparisons,
  formatValue,
  type Value,
  type ValueKind,
} from "@annae/vocabulary";
import { containsAny } from "./contained-words.ts";
import type { Facts } from "./facts.ts";

/** What is compared: a fact or setting by name, or a value written in the policy. */
export type Operand =
  | { readonly fact: string }
  | { readonly value: Value; readonly type: ValueKind };

/** A question without parts. */
export type Atom =
  /** A yes/no fact alone. */
  | { readonly ask: "yes"; readonly fact: string }
  | {
      readonly ask: "compare";
      readonly left: Operand;
      readonly by: Comparison;
      readonly right: Operand;
    }
  /** Is one of these values, all of the type. */
  | {
      readonly ask: "in";
      readonly left: Operand;
      readonly values: readonly Value[];
      readonly type: ValueKind;
    }
  /** A text in which one of these words stands. */
  | { readonly ask: "contains"; readonly left: Operand; readonly words: readonly string[] };

/** What is compared, in the order written. */
export function operandsOf(atom: Atom): readonly Operand[] {
  switch (atom.ask) {
    case "yes":
      return [{ fact: atom.fact }];
    case "compare":
      return [atom.left, atom.right];
    case "in":
    case "contains":
      return [atom.left];
    default:
      return assertNever(atom);
  }
}

/** The facts and settings that the question asks for, in the order written. */
export function factsOf(atom: Atom): readonly string[] {
  return operandsOf(atom).flatMap((operand) => ("fact" in operand ? [operand.fact] : []));
}

/** Whether the answer is yes for these facts. */
export function atomHolds(atom: Atom, facts: Facts): boolean {
  switch (atom.ask) {
    case "yes":
      return facts[atom.fact] === true;
    case "compare":
      return comparisons[atom.by].holds(
        operandValue(atom.left, facts),
        operandValue(atom.right, facts),
      );
    case "in":
      return atom.values.includes(operandValue(atom.left, facts));
    case "contains": {
      const text = operandValue(atom.left, facts);
      return typeof text === "string" && containsAny(text, atom.words);
    }
    default:
      return assertNever(atom);
  }
}

/** The value of an operand; a fact that was not read is undefined, which nothing equals. */
export function operandValue(operand: Operand, facts: Facts): Value {
  return "fact" in operand ? (facts[operand.fact] as Value) : operand.value;
}

/** The question as a policy writes it: `room in (waiting, received)`. */
export function atomText(atom: Atom): string {
  switch (atom.ask) {
    case "yes":
      return atom.fact;
    case "compare":
      return `${operandText(atom.left)} ${comparisons[atom.by].sign} ${operandText(atom.right)}`;
    case "in": {
      const values = atom.values.map((value) => literalText(atom.type, value));
      return `${operandText(atom.left)} in (${values.join(", ")})`;
    }
    case "contains": {
      const [only = "", ...others] = atom.words.map(quoted);
      const words = others.length === 0 ? only : `(${[only, ...others].join(", ")})`;
      return `${operandText(atom.left)} contains ${words}`;
    }
    default:
      return assertNever(atom);
  }
}

function operandText(operand: Operand): string {
  return "fact" in operand ? operand.fact : literalText(operand.type, operand.value);
}

/** A value as a policy writes it: texts between quotation marks. */
export function literalText(kind: ValueKind, value: Value): string {
  return kind === "text" ? quoted(String(value)) : formatValue({ kind }, value);
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\t": "\\t",
};

/** The text between quotation marks, on one line. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"\n\t]/g, (char) => escapes[char] ?? char)}"`;
}
