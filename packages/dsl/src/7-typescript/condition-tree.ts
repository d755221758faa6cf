import { type Comparison, type Condition, holds, mirrored, type Operand } from "@annae/ir";
import type { Value, ValueType } from "@annae/vocabulary";
import type { LeafCondition } from "./condition-leaves.ts";
import type { Call } from "./part-function.ts";

/** A condition on its way to code: facts on the left, comparisons of two values already decided. */
export type ConditionTree =
  | { readonly op: "constant"; readonly value: boolean }
  | { readonly op: "fact"; readonly fact: string }
  | { readonly op: "is"; readonly fact: string; readonly value: Value; readonly equal: boolean }
  | SameFacts
  | {
      readonly op: "order";
      readonly left: string;
      readonly by: Order;
      readonly right: { readonly fact: string } | { readonly value: Value };
    }
  | { readonly op: "in"; readonly fact: string; readonly values: readonly Value[] }
  /** A part of the condition that became a function of its own. */
  | { readonly op: "call"; readonly call: Call }
  | { readonly op: "not"; readonly of: ConditionTree }
  | { readonly op: "and" | "or"; readonly of: readonly ConditionTree[] };

/** A comparison of ordered values. */
export type Order = Exclude<Comparison, "is" | "isNot">;

interface SameFacts {
  readonly op: "same";
  readonly left: string;
  readonly right: string;
  readonly equal: boolean;
  /** TypeScript's type to compare in, where the narrower types of the facts might have nothing in common. */
  readonly widened: string | null;
  readonly types: readonly [ValueType, ValueType];
}

/** A condition without parts, as a tree. */
export function leafTree(leaf: LeafCondition): ConditionTree {
  switch (leaf.op) {
    case "constant":
    case "fact":
      return leaf;
    case "in":
      return "fact" in leaf.left
        ? { op: "in", fact: leaf.left.fact, values: [...new Set(leaf.values)] }
        : constant(leaf);
    case "compare":
      return comparisonTree(leaf);
  }
}

function comparisonTree(leaf: Extract<Condition, { readonly op: "compare" }>): ConditionTree {
  const { left, by, right } = leaf;
  if ("fact" in left) return factComparison(left, by, right);
  return "fact" in right ? factComparison(right, mirrored[by], left) : constant(leaf);
}

function factComparison(
  left: Extract<Operand, { readonly fact: string }>,
  by: Comparison,
  right: Operand,
): ConditionTree {
  if (by !== "is" && by !== "isNot") return { op: "order", left: left.fact, by, right };
  const equal = by === "is";
  if (!("fact" in right)) return { op: "is", fact: left.fact, value: right.value, equal };
  const types = [left.type, right.type] as const;
  return { op: "same", left: left.fact, right: right.fact, equal, widened: null, types };
}

function constant(condition: Condition): ConditionTree {
  return { op: "constant", value: holds(condition, {}) };
}
