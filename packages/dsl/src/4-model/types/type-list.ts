import { type Atom, atomHolds, longestWord, wordLength } from "@annae/ir";
import { type ConditionNode, extentOf, type OperandNode, writtenText } from "@annae/syntax";
import { text, type Value } from "@annae/vocabulary";
import { factInList, notAText, wrongWord } from "../diagnostics.ts";
import { type FactUse, type ModelCondition, negated } from "../model.ts";
import type { Resolving } from "../names/resolving.ts";
import type { NamedFact } from "../names/scope.ts";
import { reportMismatch } from "./report-mismatch.ts";
import { sameType } from "./same-type.ts";
import { factNamed, isValueOf, type TypedOperand, typeOperand } from "./type-operand.ts";

/**
 * `x in (a, b)` or `x contains ("a", "b")` with its types known; null, reported, where a part is unknown, no value of x's
 * type, or no word to look for.
 */
export function typeList(
  node: Extract<ConditionNode, { node: "in" }>,
  resolving: Resolving,
  reads: FactUse[],
): ModelCondition | null {
  const fact = factNamed(node.left, resolving);
  const left = typeOperand(node.left, fact, undefined, resolving, reads);
  if (node.ask === "contains" && left !== null && left.type.kind !== text.kind) {
    const details = { name: writtenText(node.left.span), type: left.type };
    resolving.findings.report(notAText(node.left.span, details));
    return null;
  }
  const values = node.values.map((value) => listedValue(value, node.left, left, fact, resolving));
  const known = values.filter((value) => value !== null);
  if (left === null || known.length < values.length) return null;
  if (node.ask === "contains" && !areWords(node.values, resolving)) return null;
  const atom = listAtom(node.ask, left, [...new Set(known)]);
  const { operand } = left;
  const condition: ModelCondition =
    "value" in operand
      ? { op: "constant", value: atomHolds(atom, {}) }
      : { op: "atom", atom, at: extentOf(node.span) };
  return node.negated ? negated(condition) : condition;
}

function listAtom(
  ask: "in" | "contains",
  { operand: left, type }: TypedOperand,
  values: readonly Value[],
): Atom {
  return ask === "in"
    ? { ask, left, values, type: type.kind }
    : { ask, left, words: values.map(String) };
}

/** Whether each of the words has something to look for, and not too much. */
function areWords(values: readonly OperandNode[], { findings }: Resolving): boolean {
  const wrong = values.flatMap((word) => {
    const length = word.node === "literal" ? wordLength(String(word.value)) : 0;
    if (length > 0 && length <= longestWord) return [];
    const details = { longest: longestWord, length };
    return [wrongWord(word.span, { is: length === 0 ? "empty" : "long", ...details })];
  });
  for (const one of wrong) findings.report(one);
  return wrong.length === 0;
}

function listedValue(
  operand: OperandNode,
  leftNode: OperandNode,
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
