import type { Name, OperandNode, Span } from "@annae/syntax";
import type { Value, ValueType } from "@annae/vocabulary";
import { reportUnknownName } from "../../3-policy/findings.ts";
import { unknownValue } from "../diagnostics.ts";
import { declaredValue } from "../names/declare-values.ts";
import { typeWords } from "../type-words.ts";
import { wrongTestValue } from "./diagnostics.ts";
import type { Testing } from "./testing.ts";

/** The operand as a value of the type; null, reported, where it is none. */
export function typedValue(
  operand: OperandNode | null,
  type: ValueType,
  { name, span }: { readonly name: Name; readonly span: Span },
  { findings }: Testing,
): Value | null {
  const value = operand === null ? undefined : declaredValue(operand, type);
  if (value !== undefined) return value;
  if (type.kind === "oneOf" && operand?.node === "name") {
    const wanted = { text: operand.name, span: operand.span };
    const details = { value: operand.name, fact: name.text, values: type.values };
    reportUnknownName(findings, unknownValue, wanted, details, type.values);
  } else {
    const words = `\`${typeWords(type)}\``;
    const expected = { ko: words, en: words };
    findings.report(wrongTestValue(operand?.span ?? span, { name: name.text, expected }));
  }
  return null;
}
