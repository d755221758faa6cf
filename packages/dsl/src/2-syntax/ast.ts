import type { Comparison } from "@annae/ir";
import type { ValueType } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type { PropertyClaim } from "./sentences/property.ts";
import type { TestDeclaration } from "./test-ast.ts";
import type {
  ButtonNode,
  Name,
  NameOperand,
  OperandNode,
  TextLiteral,
  ValueLiteral,
} from "./word-ast.ts";

export type { DeedNode, PaceNode } from "./sentences/property.ts";
export type {
  ButtonNode,
  Name,
  NameOperand,
  OperandNode,
  TextLiteral,
  ValueLiteral,
} from "./word-ast.ts";

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

/** The lines of a message; more texts or images than one are reported later. */
export interface MessageBody {
  readonly texts: readonly TextLiteral[];
  readonly images: readonly TextLiteral[];
  readonly buttons: readonly ButtonNode[];
}

/** `message name "title" like kind { … on channel { … } when condition { … } }`. */
export interface MessageDeclaration {
  readonly node: "message";
  readonly override: boolean;
  readonly doc: string | null;
  readonly name: Name;
  readonly title: TextLiteral | null;
  readonly like: Name | null;
  readonly body: MessageBody;
  readonly variants: readonly {
    readonly channel: Name;
    readonly body: MessageBody;
    readonly span: Span;
  }[];
  /** `when condition { … }`: said instead where that holds, the first that does. */
  readonly cases: readonly {
    readonly when: ConditionNode;
    readonly body: MessageBody;
    readonly span: Span;
  }[];
  readonly span: Span;
}

/** `system S1 "title" { … }`. */
export interface SystemDeclaration {
  readonly node: "system";
  readonly override: boolean;
  readonly doc: string | null;
  readonly code: Name;
  readonly title: TextLiteral | null;
  readonly body: MessageBody;
  readonly span: Span;
}

/** `yes/no`, `number`, `text`, `duration`, `time`, `date`, or `one of (a, b)`. */
export interface TypeNode {
  readonly type: ValueType;
  readonly span: Span;
}

/** `setting name: type = default "title"`. */
export interface SettingDeclaration {
  readonly node: "setting";
  readonly override: boolean;
  readonly doc: string | null;
  readonly name: Name;
  readonly type: TypeNode;
  /** Null: the type's empty value. */
  readonly default: OperandNode | null;
  readonly title: TextLiteral | null;
  readonly span: Span;
}

/** `fact name: type = default "title"`. */
export interface FactDeclaration {
  readonly node: "fact";
  readonly doc: string | null;
  readonly name: Name;
  readonly type: TypeNode;
  readonly default: OperandNode | null;
  readonly title: TextLiteral | null;
  readonly span: Span;
}

/** `import "path"`. */
export interface ImportNode {
  readonly node: "import";
  readonly path: TextLiteral;
  readonly span: Span;
}

/** `policy name extends name`. */
export interface PolicyHeader {
  readonly node: "policy";
  readonly name: Name;
  readonly extends: Name | null;
  readonly span: Span;
}

/** `never send a on b when c`, `never send a twice within 1h`, `always (a or b) on c`. */
export interface PropertyNode extends PropertyClaim {
  readonly node: "property";
  readonly override: boolean;
  readonly demand: "never" | "always";
  readonly when: ConditionNode | null;
  readonly span: Span;
}

/** What may stand outside all braces. */
export type Item =
  | PolicyHeader
  | ImportNode
  | SettingDeclaration
  | FactDeclaration
  | MessageDeclaration
  | SystemDeclaration
  | TestDeclaration
  | PropertyNode
  | OnBlock;

/** One file as written: plain data, in order, with nothing resolved. */
export interface FileNode {
  readonly items: readonly Item[];
}
