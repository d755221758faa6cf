import type { Item } from "../2-syntax/ast.ts";
import type { Syntax } from "../2-syntax/parse.ts";

/** What a statement is, as far as its layout goes. */
export type Sort = Item["node"] | "rule" | "remove" | "part" | "step";

/** Where each statement of a file starts, the parts of messages aside, and what it is. */
export function statementStarts({ tree, locate }: Syntax): ReadonlyMap<number, Sort> {
  const starts = tree.items.flatMap((item) => [
    ...(item.node !== "on" || item.event !== null ? [{ ...item, sort: item.node }] : []),
    ...(item.node === "on" ? item.rules.map((rule) => ({ ...rule, sort: rule.node })) : []),
    ...(item.node === "test"
      ? item.statements.map((one) => ({ ...one, sort: "step" as const }))
      : []),
  ]);
  return new Map(starts.map(({ span, sort }) => [locate(span).start, sort]));
}
