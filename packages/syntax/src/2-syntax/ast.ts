import type { ValueType } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type { ConditionNode, OnBlock } from "./rule-ast.ts";
import type { PropertyClaim } from "./sentences/property.ts";
import type { TestDeclaration } from "./test-ast.ts";
import type { ButtonNode, Name, OperandNode, TextLiteral } from "./word-ast.ts";

export type {
  ActionNode,
  ConditionNode,
  OnBlock,
  RemoveRule,
  Rule,
  RuleChange,
  SendFrequency,
} from "./rule-ast.ts";
export type { DeedNode, PaceNode } from "./sentences/property.ts";
export type {
  ButtonNode,
  Name,
  NameOperand,
  OperandNode,
  TextLiteral,
  ValueLiteral,
} from "./word-ast.ts";

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
