import type { Comparison } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type { Name, NameOperand, OperandNode, ValueLiteral } from "./word-ast.ts";

/** A condition as written, between `when` and `then` or behind `if`. */
export type ConditionNode =
  | NameOperand
  | ValueLiteral
  | {
      readonly node: "compare";
      readonly left: OperandNode;
      readonly by: Comparison;
      readonly right: OperandNode;
      readonly span: Span;
    }
  | {
      readonly node: "in";
      /** `x in (a, b)`, or `x contains ("a", "b")`. */
      readonly ask: "in" | "contains";
      readonly left: OperandNode;
      readonly values: readonly OperandNode[];
      readonly negated: boolean;
      readonly span: Span;
    }
  | { readonly node: "not"; readonly of: ConditionNode; readonly span: Span }
  /** Two parts or more; nested `and`s and `or`s of the same kind are one node. */
  | { readonly node: "and" | "or"; readonly of: readonly ConditionNode[]; readonly span: Span };

/** `once`, `once a day`, or `every 5m`. */
export type SendFrequency =
  | { readonly often: "once" }
  | { readonly often: "onceADay" }
  | { readonly often: "every"; readonly duration: ValueLiteral };

/** One action of a rule, with the `if` and `else` behind it. */
export interface ActionNode {
  /** `send` or `tell` (counselor) and its message, or a bare action such as `close`. */
  readonly verb: Name;
  readonly message: Name | null;
  readonly frequency: SendFrequency | null;
  readonly when: ConditionNode | null;
  readonly otherwise: ActionNode | null;
  readonly span: Span;
}

/** How a rule changes the policy it extends. */
export type RuleChange =
  | { readonly change: "override" }
  | { readonly change: "before" | "after"; readonly label: Name };

/** `label: when … then …; …`. */
export interface Rule {
  readonly node: "rule";
  readonly change: RuleChange | null;
  readonly label: Name | null;
  /** Null: always. */
  readonly when: ConditionNode | null;
  /** Written with `otherwise`. */
  readonly otherwise: boolean;
  readonly actions: readonly ActionNode[];
  readonly span: Span;
}

/** `remove label`. */
export interface RemoveRule {
  readonly node: "remove";
  readonly label: Name;
  readonly span: Span;
}

/** `on request first { … }`. A rule outside any block stands in an item of its own, on `request`, not first. */
export interface OnBlock {
  readonly node: "on";
  /** Null: a rule written outside any block. */
  readonly event: Name | null;
  readonly first: boolean;
  readonly rules: readonly (Rule | RemoveRule)[];
  readonly span: Span;
}
