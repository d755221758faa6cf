import { type Atom, atomHolds } from "@annae/ir";
import type { Value } from "@annae/vocabulary";
import { extentOf } from "../../0-source/span.ts";
import type { Condition as ConditionNode, Operand } from "../../2-syntax/ast.ts";
import { factInList } from "../diagnostics.ts";
import { type FactUse, type ModelCondition, negated } from "../model.ts";
import type { Resolving } from "../names/resolving.ts";
import type { NamedFact } from "../names/scope.ts";
import { reportMismatch } from "./report-mismatch.ts";
import { sameType } from "./same-type.ts";
import { factNamed, isValueOf, type TypedOperand, typeOperand } from "./type-operand.ts";

/** `x in (a, b)` with its types known; null, reported, where a part is unknown or no value of x's type. */
export function typeList(
  node: Extract<ConditionNode, { node: "in" }>,
  resolving: Resolving,
  reads: FactUse[],
): ModelCondition | null {
  const fact = factNamed(node.left, resolving);
  const left = typeOperand(node.left, fact, undefined, resolving, reads);
  const values = node.values.map((value) => listedValue(value, node.left, left, fact, resolving));
  const known = values.filter((value) => value !== null);
  if (left === null || known.length < values.length) return null;
  const { operand, type } = left;
  const atom: Atom = { ask: "in", left: operand, values: [...new Set(known)], type: type.kind };
  const condition: ModelCondition =
    "value" in operand
      ? { op: "constant", value: atomHolds(atom, {}) }
      : { op: "atom", atom, at: extentOf(node.span) };
  return node.negated ? negated(condition) : condition;
}

function listedValue(
  operand: Operand,
  leftNode: Operand,
  left: TypedOperand | null,
  fact: NamedFact | undefined,
  resolving: Resolving,
): Value | null {
  const { findings } = resolving;
  const named = factNamed(operand, resolving);
  if (named !== undefined && !isValueOf(operand, fact)) {
    findings.report(factInList(operand.span, { name: named.name }));
    return null;
  }
  if (left === null) return null;
  const typed = typeOperand(operand, undefined, fact, resolving, []);
  if (typed === null || !("value" in typed.operand)) return null;
  if (sameType(typed.type, left.type)) return typed.operand.value;
  reportMismatch([leftNode, left.type], [operand, typed.type], operand.span, findings);
  return null;
}
