import { assertNever, type Value } from "@annae/vocabulary";
import type { ActionIr, BlockIr, Comparison, Condition, EventIr, Operand, Step } from "./ir.ts";
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
        operandValue(condition.left, facts),
        condition.by,
        operandValue(condition.right, facts),
      );
    case "in":
      return condition.values.includes(operandValue(condition.left, facts));
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

/** What the action asks for: the first of its alternatives whose condition holds, if any. */
function chosen(action: ActionIr, facts: Facts): Step | null {
  for (let link: ActionIr | null = action; link !== null; link = link.otherwise) {
    if (link.when === null || holds(link.when, facts)) return link.step;
  }
  return null;
}

/** The value of an operand; a fact that was not read is undefined, which nothing equals. */
export function operandValue(operand: Operand, facts: Facts): Value {
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
