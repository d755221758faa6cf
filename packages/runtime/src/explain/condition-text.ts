import type { Condition, Operand } from "@annae/ir";
import { assertNever, formatValue, type Value, type ValueType } from "@annae/vocabulary";

const bindings = { or: 1, and: 2, not: 3, single: 4 } as const;
const comparisons = { is: "is", isNot: "is not" } as const;

/** The condition as a policy writes it: `busyOn and room is received`. */
export function conditionText(condition: Condition): string {
  return written(condition, 0);
}

/** Names of all facts and settings that the condition looks at, in the order written. */
export function factsOf(condition: Condition): ReadonlySet<string> {
  return new Set(namesIn(condition));
}

function namesIn(condition: Condition): readonly string[] {
  switch (condition.op) {
    case "constant":
      return [];
    case "fact":
      return [condition.fact];
    case "compare":
      return [...named(condition.left), ...named(condition.right)];
    case "in":
      return named(condition.left);
    case "not":
      return namesIn(condition.of);
    case "and":
    case "or":
      return condition.of.flatMap(namesIn);
    default:
      return assertNever(condition);
  }
}

function written(condition: Condition, outer: number): string {
  const binding = bindingOf(condition);
  const text = unwrapped(condition, binding);
  return binding < outer ? `(${text})` : text;
}

function bindingOf(condition: Condition): number {
  const { op } = condition;
  return op === "or" || op === "and" || op === "not" ? bindings[op] : bindings.single;
}

function unwrapped(condition: Condition, binding: number): string {
  switch (condition.op) {
    case "constant":
      return condition.value ? "yes" : "no";
    case "fact":
      return condition.fact;
    case "compare": {
      const { left, by, right } = condition;
      const sign = by === "is" || by === "isNot" ? comparisons[by] : by;
      return `${operandText(left)} ${sign} ${operandText(right)}`;
    }
    case "in": {
      const values = condition.values.map((value) => literalText(condition.left.type, value));
      return `${operandText(condition.left)} in (${values.join(", ")})`;
    }
    case "not":
      return condition.of.op === "fact"
        ? `!${condition.of.fact}`
        : `not ${written(condition.of, bindings.single + 1)}`;
    case "and":
    case "or":
      return condition.of.map((part) => written(part, binding + 1)).join(` ${condition.op} `);
    default:
      return assertNever(condition);
  }
}

function operandText(operand: Operand): string {
  return "fact" in operand ? operand.fact : literalText(operand.type, operand.value);
}

function literalText(type: ValueType, value: Value): string {
  return type.kind === "text" ? JSON.stringify(value) : formatValue(type, value);
}

function named(operand: Operand): readonly string[] {
  return "fact" in operand ? [operand.fact] : [];
}
