import { assertNever, type Value } from "@annae/vocabulary";
import type { ActionIr, BlockIr, Comparison, Condition, EventIr, Operand } from "./ir.ts";
import type { Decision, Facts, Intent } from "./policy.ts";

/** Whether the condition holds for these facts. */
export function holds(condition: Condition, facts: Facts): boolean {
  switch (condition.op) {
    case "constant":
      return condition.value;
    case "fact":
      return facts[condition.fact] === true;
    case "compare":
      return compares(
        valueOf(condition.left, facts),
        condition.by,
        valueOf(condition.right, facts),
      );
    case "in":
      return condition.values.includes(valueOf(condition.left, facts));
    case "not":
      return !holds(condition.of, facts);
    case "and":
      return condition.of.every((part) => holds(part, facts));
    case "or":
      return condition.of.some((part) => holds(part, facts));
    default:
      return assertNever(condition);
  }
}

/** What the rules of the event say about these facts: the meaning of the language, executable. */
export function evaluate(event: EventIr, facts: Facts): Decision {
  const fired: string[] = [];
  const intents: Intent[] = [];
  for (const block of event.blocks) evaluateBlock(block, facts, fired, intents);
  return { fired, intents };
}

function evaluateBlock(block: BlockIr, facts: Facts, fired: string[], intents: Intent[]): void {
  for (const rule of block.rules) {
    if (rule.when !== null && !holds(rule.when, facts)) continue;
    fired.push(rule.id);
    for (const action of rule.actions) {
      const step = chosen(action, facts);
      if (step !== null) intents.push({ rule: rule.id, ...step });
    }
    if (block.mode === "first") return;
  }
}

function chosen(action: ActionIr, facts: Facts): ActionIr["step"] | null {
  if (action.when === null || holds(action.when, facts)) return action.step;
  return action.otherwise === null ? null : chosen(action.otherwise, facts);
}

/** The value of an operand; a fact that was not read is undefined, which nothing equals. */
export function valueOf(operand: Operand, facts: Facts): Value {
  return "fact" in operand ? (facts[operand.fact] as Value) : operand.value;
}

function compares(left: Value, by: Comparison, right: Value): boolean {
  switch (by) {
    case "is":
      return left === right;
    case "isNot":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    default:
      return assertNever(by);
  }
}
