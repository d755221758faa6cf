import type { Span } from "../0-source/span.ts";
import type { GivenStatement } from "./sentences/given.ts";
import type { AtStatement } from "./sentences/happening.ts";
import type { SetStatement } from "./sentences/set.ts";
import type { Name, TextLiteral } from "./word-ast.ts";

export type { FieldNode } from "./sentences/event-fields.ts";
export type { ExpectationNode } from "./sentences/expectation.ts";
export type { GivenStatement, TraitNode } from "./sentences/given.ts";
export type { AtStatement, HappeningNode, MomentNode } from "./sentences/happening.ts";
export type { CategoryNode, HoursNode, SetStatement } from "./sentences/set.ts";

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
