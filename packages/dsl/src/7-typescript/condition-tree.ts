import { type Atom, atomHolds, type Operand, type PolicyIr } from "@annae/ir";
import {
  assertNever,
  type Comparison,
  comparisons,
  type Value,
  type ValueType,
} from "@annae/vocabulary";
import type { Expression } from "./expression.ts";
import { valueLiteral } from "./literal.ts";
import type { Call } from "./part-function.ts";

/** A condition on its way to code: facts on the left, comparisons of two values already decided. */
export type ConditionTree =
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "fact"; readonly fact: string }
  | { readonly op: "is"; readonly fact: string; readonly value: Value; readonly equal: boolean }
  | SameFacts
  /** Any other question about these facts; nothing is learned from its answer. */
  | {
      readonly op: "question";
      readonly facts: readonly string[];
      readonly express: (read: (fact: string) => string) => Expression;
    }
  | { readonly op: "contains"; readonly fact: string; readonly words: readonly string[] }
  | { readonly op: "in"; readonly fact: string; readonly values: readonly Value[] }
  /** A part of the condition that became a function of its own. */
  | { readonly op: "call"; readonly call: Call }
  | { readonly op: "not"; readonly of: ConditionTree }
  | { readonly op: "and" | "or"; readonly of: readonly ConditionTree[] };

interface SameFacts {
  readonly op: "same";
  readonly left: string;
  readonly right: string;
  readonly equal: boolean;
  /** TypeScript's type to compare in, where the narrower types of the facts might have nothing in common. */
  readonly widened: string | null;
  readonly types: readonly [ValueType, ValueType];
}

/** A question as a tree. */
export function atomTree(atom: Atom, facts: PolicyIr["facts"]): ConditionTree {
  switch (atom.ask) {
    case "yes":
      return { op: "fact", fact: atom.fact };
    case "in":
      return "fact" in atom.left
        ? { op: "in", fact: atom.left.fact, values: [...new Set(atom.values)] }
        : { op: "constant", value: atomHolds(atom, {}) };
    case "compare":
      return comparisonTree(atom, facts);
    case "contains":
      return "fact" in atom.left && isText(typeIn(facts, atom.left.fact))
        ? { op: "contains", fact: atom.left.fact, words: atom.words }
        : { op: "constant", value: atomHolds(atom, {}) };
    default:
      return assertNever(atom);
  }
}

function comparisonTree(
  atom: Extract<Atom, { readonly ask: "compare" }>,
  facts: PolicyIr["facts"],
): ConditionTree {
  const { left, by, right } = atom;
  if ("fact" in left) return factComparison(left.fact, by, right, facts);
  if ("fact" in right) return factComparison(right.fact, comparisons[by].mirrored, left, facts);
  return { op: "constant", value: atomHolds(atom, {}) };
}

function factComparison(
  left: string,
  by: Comparison,
  right: Operand,
  facts: PolicyIr["facts"],
): ConditionTree {
  if (by !== "is" && by !== "isNot") return orderTree(left, by, right);
  const equal = by === "is";
  if (!("fact" in right)) return { op: "is", fact: left, value: right.value, equal };
  const types = [typeIn(facts, left), typeIn(facts, right.fact)] as const;
  return { op: "same", left, right: right.fact, equal, widened: null, types };
}

function isText({ kind }: ValueType): boolean {
  return kind === "text" || kind === "date" || kind === "oneOf";
}

function orderTree(left: string, by: Comparison, right: Operand): ConditionTree {
  const { sign } = comparisons[by];
  return {
    op: "question",
    facts: "fact" in right ? [left, right.fact] : [left],
    express: (read) => {
      const other = "fact" in right ? read(right.fact) : valueLiteral(right.value);
      return { comparison: `${read(left)} ${sign} ${other}` };
    },
  };
}

/** The type of a fact that the policy asks for. */
export function typeIn(facts: PolicyIr["facts"], name: string): ValueType {
  return (Object.hasOwn(facts, name) ? facts[name]?.type : undefined) ?? { kind: "text" };
}
