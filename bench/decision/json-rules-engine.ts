import type { Comparison, Condition, Decision, Operand } from "@annae/ir";
import {
  type ConditionProperties,
  Engine,
  type NestedCondition,
  type TopLevelCondition,
} from "json-rules-engine";
import type { SituationFacts } from "./by-hand.ts";
import type { DecisionCase } from "./decision-cases.ts";

type Decide = (facts: SituationFacts) => Promise<Decision | undefined>;

/** The cases as rules of json-rules-engine, the first with the highest priority; the first success stops the engine. */
export function decideByJsonRules(cases: readonly DecisionCase[]): Decide {
  const engine = new Engine();
  for (const [at, { when }] of cases.entries()) {
    const conditions: TopLevelCondition = { all: [nestedOf(when)] };
    engine.addRule({ conditions, event: { type: String(at) }, priority: cases.length - at });
  }
  engine.on("success", () => engine.stop());
  return async (facts) => {
    const { events } = await engine.run({ ...facts, always: true });
    return cases[Number(events[0]?.type)]?.decision;
  };
}

const operators: Readonly<Record<Comparison, string>> = {
  is: "equal",
  isNot: "notEqual",
  "<": "lessThan",
  "<=": "lessThanInclusive",
  ">": "greaterThan",
  ">=": "greaterThanInclusive",
};

function nestedOf(condition: Condition): NestedCondition {
  switch (condition.op) {
    case "constant":
      return { fact: "always", operator: "equal", value: condition.value };
    case "fact":
      return { fact: condition.fact, operator: "equal", value: true };
    case "compare":
      return asked(condition.left, operators[condition.by], comparedWith(condition.right));
    case "in":
      return asked(condition.left, "in", condition.values);
    case "not":
      return { not: nestedOf(condition.of) };
    case "and":
      return { all: condition.of.map(nestedOf) };
    case "or":
      return { any: condition.of.map(nestedOf) };
  }
}

function asked(left: Operand, operator: string, value: unknown): ConditionProperties {
  return { fact: "fact" in left ? left.fact : "always", operator, value };
}

function comparedWith(operand: Operand): unknown {
  return "fact" in operand ? { fact: operand.fact } : operand.value;
}
