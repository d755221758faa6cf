import type { Span } from "../../0-source/span.ts";
import type { ConditionNode } from "../ast.ts";

/** The parts as one condition: a single part as it is, parts that are of the same kind taken apart. */
export function joinConditions(
  node: "and" | "or",
  parts: readonly ConditionNode[],
  span: Span,
): ConditionNode {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const of = parts.some((part) => part.node === node)
    ? parts.flatMap((part) => (part.node === node ? part.of : [part]))
    : [...parts]; // A list that grew has room for sixteen more, a copy has none.
  return { node, of, span };
}
