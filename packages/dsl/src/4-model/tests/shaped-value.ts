import type { OperandNode, SetStatement } from "@annae/syntax";
import { oneOf, type Shape, shapeDoc, type Value, type ValueType } from "@annae/vocabulary";
import { wrongTestValue } from "./diagnostics.ts";
import type { OneTest } from "./testing.ts";
import { typedValue } from "./typed-value.ts";

/** The operand as a value of the shape; null, reported, where it is none. */
export function shapedValue(
  operand: OperandNode | null,
  shape: Shape,
  statement: SetStatement,
  test: OneTest,
): Value | null {
  const value = typedValue(operand, typeOf(shape), statement, test);
  if (value === null || isOf(shape, value, test)) return value;
  const span = statement.value?.span ?? statement.span;
  const details = { name: statement.name.text, expected: shapeDoc(shape) };
  test.findings.report(wrongTestValue(span, details));
  return null;
}

/** The type of the language that values of the shape are written in. */
function typeOf(shape: Shape): ValueType {
  switch (shape.kind) {
    case "yesNo":
      return { kind: "yesNo" };
    case "whole":
      return { kind: "number" };
    case "oneOf": {
      const words = shape.values.filter((value) => typeof value === "string");
      return words.length === 0 ? { kind: "number" } : oneOf(words);
    }
    default:
      return { kind: "text" };
  }
}

/** Whether a value of its type is one of the shape. */
function isOf(shape: Shape, value: Value, { clockOf }: OneTest): boolean {
  switch (shape.kind) {
    case "whole":
      return Number.isInteger(value) && Number(value) >= shape.from && Number(value) <= shape.to;
    case "oneOf":
      return shape.values.some((one) => one === value);
    case "timezone":
      return clockOf(String(value)) !== null;
    default:
      return true;
  }
}
