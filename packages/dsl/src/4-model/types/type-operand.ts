import type { Operand as IrOperand } from "@annae/ir";
import type { NameOperand, OperandNode, ValueLiteral } from "@annae/syntax";
import {
  eventNames,
  facts,
  parseYesNo,
  type Value,
  type ValueType,
  yesNo,
} from "@annae/vocabulary";
import { reportUnknownName } from "../../3-policy/findings.ts";
import { meantBy } from "../../3-policy/meant-by.ts";
import { unknownFact, unknownValue, wildcardInText } from "../diagnostics.ts";
import type { FactUse } from "../model.ts";
import type { Resolving } from "../names/resolving.ts";
import type { NamedFact } from "../names/scope.ts";

/** One side of a comparison, and the type of its values. */
export interface TypedOperand {
  readonly operand: IrOperand;
  readonly type: ValueType;
}

/** Both sides of a comparison with their types; null, reported, where a name is unknown. */
export function typeOperands(
  left: OperandNode,
  right: OperandNode,
  resolving: Resolving,
  reads: FactUse[],
): readonly [TypedOperand, TypedOperand] | null {
  const leftFact = factNamed(left, resolving);
  const rightFact = factNamed(right, resolving);
  const rightIsValue = isValueOf(right, leftFact);
  const leftIsValue = !rightIsValue && isValueOf(left, rightFact);
  const typedLeft = typeOperand(
    left,
    leftIsValue ? undefined : leftFact,
    rightFact,
    resolving,
    reads,
  );
  if (typedLeft === null && right.node === "name" && rightFact === undefined) return null;
  const typedRight = typeOperand(
    right,
    rightIsValue ? undefined : rightFact,
    leftFact,
    resolving,
    reads,
  );
  return typedLeft !== null && typedRight !== null ? [typedLeft, typedRight] : null;
}

/** The operand as a fact or value; a name may be a value of the type of `other`. Null, reported, where it is neither. */
export function typeOperand(
  operand: OperandNode,
  fact: NamedFact | undefined,
  other: NamedFact | undefined,
  resolving: Resolving,
  reads: FactUse[],
): TypedOperand | null {
  if (operand.node === "literal") {
    warnOfWildcard(operand, resolving);
    return valueOperand(operand.value, operand.type);
  }
  const { name, span } = operand;
  if (fact !== undefined) {
    reads.push({ name, fact: fact.fact, span });
    return { operand: { fact: name }, type: fact.type };
  }
  if (other !== undefined && isValueOf(operand, other)) {
    return valueOperand(name, other.type);
  }
  const truth = parseYesNo(name);
  if (truth !== undefined) return valueOperand(truth, yesNo);
  reportUnknown(operand, other, resolving);
  return null;
}

/** `*demo*`, `%demo%`: the same as nothing but itself. */
const wildcard = /^\*.*[^*]|[^*].*\*$|^%.+%$/su;

function warnOfWildcard({ value, span }: ValueLiteral, { findings }: Resolving): void {
  if (typeof value !== "string" || !wildcard.test(value)) return;
  findings.report(wildcardInText(span, { written: value }));
}

function valueOperand(value: Value, type: ValueType): TypedOperand {
  return { operand: { value, type: type.kind }, type };
}

/** The fact that the operand names, if it names one. */
export function factNamed(operand: OperandNode, { scope }: Resolving): NamedFact | undefined {
  return operand.node === "name" ? scope.get(operand.name) : undefined;
}

/** Whether the operand is a bare word that the fact's one-of type lists. */
export function isValueOf(operand: OperandNode, fact: NamedFact | undefined): boolean {
  return operand.node === "name" && fact !== undefined && fact.values.has(operand.name);
}

/** Reports a name that stands for nothing: a misspelled value next to a one-of fact, else a misspelled fact. */
export function reportUnknown(
  { name, span }: NameOperand,
  other: NamedFact | undefined,
  { findings, scope }: Resolving,
): void {
  if (findings.mayExist(name)) return;
  const wanted = { text: name, span };
  if (other?.type.kind === "oneOf") {
    const details = { value: name, fact: other.name, values: other.type.values };
    reportUnknownName(findings, unknownValue, wanted, details, other.values);
  } else {
    const details = { name, meant: meantAs(name, other), alike: meantBy(name, facts) };
    reportUnknownName(findings, unknownFact, wanted, details, scope.keys());
  }
}

function meantAs(name: string, other: NamedFact | undefined): "text" | "event" | null {
  if (other?.type.kind === "text") return "text";
  return eventNames.some((event) => event === name) ? "event" : null;
}
