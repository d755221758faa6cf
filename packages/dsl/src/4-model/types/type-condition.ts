import { type Atom, atomHolds } from "@annae/ir";
import {
  type ConditionNode,
  extentOf,
  type NameOperand,
  type Span,
  type ValueLiteral,
} from "@annae/syntax";
import { assertNever, type Comparison, orderedKinds, parseYesNo } from "@annae/vocabulary";
import { notOrdered, notYesNo } from "../diagnostics.ts";
import { type FactUse, type ModelCondition, negated } from "../model.ts";
import type { Resolving } from "../names/resolving.ts";
import { furtherValue } from "./further-value.ts";
import { reportMismatch } from "./report-mismatch.ts";
import { sameType } from "./same-type.ts";
import { typeList } from "./type-list.ts";
import { reportUnknown, type TypedOperand, typeOperands } from "./type-operand.ts";

/**
 * The condition with its names and types known, adding the facts it asks for to `reads`.
 * Null where a part of it could not be understood; every such part is reported.
 */
export function typeCondition(
  node: ConditionNode,
  resolving: Resolving,
  reads: FactUse[],
): ModelCondition | null {
  switch (node.node) {
    case "name":
    case "literal":
      return typeAlone(node, resolving, reads);
    case "compare":
      return typeComparison(node, resolving, reads);
    case "in":
      return typeList(node, resolving, reads);
    case "not": {
      const of = typeCondition(node.of, resolving, reads);
      return of && negated(of);
    }
    case "and":
    case "or": {
      const of: ModelCondition[] = [];
      let before: ConditionNode | undefined;
      for (const part of node.of) {
        const typed = typePart(part, before, resolving, reads);
        if (typed !== null) of.push(typed);
        before = part;
      }
      // A list that grew has room for sixteen more, a copy has none.
      return of.length === node.of.length ? { op: node.node, of: [...of] } : null;
    }
    default:
      return assertNever(node);
  }
}

/** A part of several; `room is waiting or received` names a further value where a condition belongs. */
function typePart(
  part: ConditionNode,
  before: ConditionNode | undefined,
  resolving: Resolving,
  reads: FactUse[],
): ModelCondition | null {
  const list = before && furtherValue(part, before, resolving);
  if (list === undefined) return typeCondition(part, resolving, reads);
  resolving.findings.report(list);
  return null;
}

function typeAlone(
  node: NameOperand | ValueLiteral,
  resolving: Resolving,
  reads: FactUse[],
): ModelCondition | null {
  const { findings, scope } = resolving;
  if (node.node === "literal") {
    if (typeof node.value === "boolean") return { op: "constant", value: node.value };
    findings.report(notYesNo(node.span, { name: null, type: node.type }));
    return null;
  }
  const fact = scope.get(node.name);
  const truth = fact === undefined ? parseYesNo(node.name) : undefined;
  if (truth !== undefined) return { op: "constant", value: truth };
  if (fact === undefined) {
    reportUnknown(node, undefined, resolving);
    return null;
  }
  reads.push({ name: node.name, fact: fact.fact, span: node.span });
  if (fact.type.kind === "yesNo") return asked({ ask: "yes", fact: node.name }, node.span);
  findings.report(notYesNo(node.span, { name: node.name, type: fact.type }));
  return null;
}

function typeComparison(
  node: Extract<ConditionNode, { node: "compare" }>,
  resolving: Resolving,
  reads: FactUse[],
): ModelCondition | null {
  const operands = typeOperands(node.left, node.right, resolving, reads);
  if (operands === null) return null;
  const [left, right] = operands;
  if (!sameType(left.type, right.type)) {
    const [leftSide, rightSide] = [
      [node.left, left.type] as const,
      [node.right, right.type] as const,
    ];
    reportMismatch(leftSide, rightSide, node.span, resolving.findings);
    return null;
  }
  if (node.by !== "is" && node.by !== "isNot" && !orderedKinds.has(left.type.kind)) {
    resolving.findings.report(notOrdered(node.span, { by: node.by, type: left.type }));
    return null;
  }
  return simplest(left, node.by, right, node.span);
}

/** `chatbot is no` as `not chatbot`, and a comparison of two values as its answer. */
function simplest(
  { operand: left }: TypedOperand,
  by: Comparison,
  { operand: right }: TypedOperand,
  span: Span,
): ModelCondition {
  const atom: Atom = { ask: "compare", left, by, right };
  if ("value" in left && "value" in right) return { op: "constant", value: atomHolds(atom, {}) };
  const [fact, value] = "fact" in left ? [left, right] : [right, left];
  if (!("fact" in fact) || !("value" in value) || typeof value.value !== "boolean") {
    return asked(atom, span);
  }
  const yes = asked({ ask: "yes", fact: fact.fact }, span);
  return value.value === (by === "is") ? yes : negated(yes);
}

function asked(atom: Atom, span: Span): ModelCondition {
  return { op: "atom", atom, at: extentOf(span) };
}
