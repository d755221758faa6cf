import type { DeclarationIr } from "@annae/ir";
import type { FactDeclaration, OperandNode, SettingDeclaration, TypeNode } from "@annae/syntax";
import { emptyValue, parseYesNo, type Value, type ValueType } from "@annae/vocabulary";
import type { Findings } from "../../3-policy/findings.ts";
import type { Declared } from "../../3-policy/merge/merge-policies.ts";
import { repeatedValue, wrongDefault } from "../diagnostics.ts";

type ValueDeclaration = SettingDeclaration | FactDeclaration;

/** The declared settings or facts with their types checked and their defaults as values. */
export function declareValues(
  declared: ReadonlyMap<string, Declared<ValueDeclaration>>,
  findings: Findings,
): ReadonlyMap<string, DeclarationIr> {
  return new Map([...declared].map(([name, { node }]) => [name, declareValue(node, findings)]));
}

function declareValue(node: ValueDeclaration, findings: Findings): DeclarationIr {
  const { type } = node.type;
  checkValues(node.type, findings);
  const empty = node.node === "setting" ? emptyValue(type) : null;
  const written = node.default === null ? empty : declaredValue(node.default, type);
  if (written === undefined && node.default !== null) {
    findings.report(wrongDefault(node.default.span, { name: node.name.text, type }));
  }
  const doc = [node.title?.text, node.doc].filter((part) => part != null && part !== "");
  return {
    name: node.name.text,
    type,
    default: written ?? empty,
    doc: doc.length === 0 ? null : doc.join("\n"),
  };
}

/** The operand as a value of the type; undefined where it is not one. */
export function declaredValue(operand: OperandNode, type: ValueType): Value | undefined {
  if (operand.node === "literal") {
    return operand.type.kind === type.kind ? operand.value : undefined;
  }
  if (type.kind === "oneOf") return type.values.includes(operand.name) ? operand.name : undefined;
  return type.kind === "yesNo" ? parseYesNo(operand.name) : undefined;
}

function checkValues({ type, span }: TypeNode, findings: Findings): void {
  if (type.kind !== "oneOf") return;
  const seen = new Set<string>();
  for (const value of type.values) {
    if (seen.has(value)) findings.report(repeatedValue(span, { value }));
    seen.add(value);
  }
}
