import type { ConditionNode, OperandNode } from "@annae/syntax";
import { assertNever, parseYesNo } from "@annae/vocabulary";
import { type Known, type NameUse, usedName } from "./name-use.ts";

/** The names in a condition, in the order written. */
export function inCondition(condition: ConditionNode, known: Known): readonly NameUse[] {
  switch (condition.node) {
    case "name":
    case "literal":
      return inOperand(condition, undefined, known);
    case "compare": {
      const { left, right } = condition;
      const rightIsValue = isValueOf(right, left, known);
      const leftIsValue = !rightIsValue && isValueOf(left, right, known);
      return [
        ...inOperand(left, leftIsValue ? right : undefined, known),
        ...inOperand(right, rightIsValue ? left : undefined, known),
      ];
    }
    case "in":
      return [
        ...inOperand(condition.left, undefined, known),
        ...condition.values.flatMap((value) =>
          inOperand(
            value,
            isValueOf(value, condition.left, known) ? condition.left : undefined,
            known,
          ),
        ),
      ];
    case "not":
      return inCondition(condition.of, known);
    case "and":
    case "or":
      return condition.of.flatMap((part) => inCondition(part, known));
    default:
      return assertNever(condition);
  }
}

function isValueOf(operand: OperandNode, fact: OperandNode, { scope }: Known): boolean {
  if (operand.node !== "name" || fact.node !== "name") return false;
  return scope.get(fact.name)?.values.has(operand.name) === true;
}

function inOperand(
  operand: OperandNode,
  of: OperandNode | undefined,
  known: Known,
): readonly NameUse[] {
  if (operand.node !== "name") return [];
  if (of?.node === "name") return inValue(operand, of.name);
  const isWord = !known.scope.has(operand.name) && parseYesNo(operand.name) !== undefined;
  return isWord ? [] : [usedName("fact", { text: operand.name, span: operand.span })];
}

/** The value of the fact of that name, unless it is yes or no. */
export function inValue(operand: OperandNode, of: string): readonly NameUse[] {
  if (operand.node !== "name" || parseYesNo(operand.name) !== undefined) return [];
  const { name, span } = operand;
  return [{ kind: "value", name, span, declares: false, of }];
}
