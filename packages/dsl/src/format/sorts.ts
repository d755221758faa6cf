import type { FileNode, Item, OnBlock } from "../2-ast/ast.ts";

/** What a statement is, as far as its layout goes. */
export type Sort = Exclude<Item["node"], "on"> | "on" | "rule" | "remove" | "part" | "step";

/** Where each statement of a file starts, outside of messages and tests, and what it is. */
export function statementStarts({ items }: FileNode): ReadonlyMap<number, Sort> {
  const starts = new Map<number, Sort>();
  for (const item of items) {
    if (item.node === "on") addRules(item, starts);
    else starts.set(item.span.start, item.node);
  }
  return starts;
}

function addRules(block: OnBlock, starts: Map<number, Sort>): void {
  if (block.event !== null) starts.set(block.span.start, "on");
  for (const { node, span } of block.rules) starts.set(span.start, node);
}
