import { type OperandNode, type Span, writtenText } from "@annae/syntax";
import type { ValueType } from "@annae/vocabulary";
import { type Findings, replacement } from "../../3-policy/findings.ts";
import { typeMismatch } from "../diagnostics.ts";

type Side = readonly [OperandNode, ValueType];

/** Reports two sides whose types differ; a value in quotation marks that should have none is fixed. */
export function reportMismatch(left: Side, right: Side, span: Span, findings: Findings): void {
  const bare = unquoted(left, right) ?? unquoted(right, left);
  const details = {
    left: writtenText(left[0].span),
    right: writtenText(right[0].span),
    leftType: left[1],
    rightType: right[1],
    bare: bare?.name,
  };
  findings.report(typeMismatch(span, details, bare && replacement(bare.span, bare.name)));
}

/** The first side's text as a value of the second side's type, where it is one. */
function unquoted([operand]: Side, [, type]: Side) {
  if (operand.node !== "literal" || type.kind !== "oneOf") return undefined;
  const name = String(operand.value);
  return type.values.includes(name) ? { name, span: operand.span } : undefined;
}
