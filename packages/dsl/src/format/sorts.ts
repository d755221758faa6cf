import type { FileNode, Item, OnBlock } from "../2-syntax/ast.ts";
import type { TestDeclaration } from "../2-syntax/test-ast.ts";

/** What a statement is, as far as its layout goes. */
export type Sort = Item["node"] | "rule" | "remove" | "part" | "step";

/** Where each statement of a file starts, the parts of messages aside, and what it is. */
export function statementStarts({ items }: FileNode): ReadonlyMap<number, Sort> {
  const starts = new Map<number, Sort>();
  for (const item of items) {
    if (item.node !== "on" || item.event !== null) starts.set(item.span.start, item.node);
    if (item.node === "on") addRules(item, starts);
    if (item.node === "test") addSteps(item, starts);
  }
  return starts;
}

function addRules({ rules }: OnBlock, starts: Map<number, Sort>): void {
  for (const { node, span } of rules) starts.set(span.start, node);
}

function addSteps({ statements }: TestDeclaration, starts: Map<number, Sort>): void {
  for (const { span } of statements) starts.set(span.start, "step");
}
