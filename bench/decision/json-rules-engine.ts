import type { Atom, Condition, Decision, Operand } from "@annae/ir";
import type { Comparison } from "@annae/vocabulary";
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

function nestedOf(condition: Condition<Atom>): NestedCondition {
  switch (condition.op) {
    case "constant":
      return { fact: "always", operator: "equal", value: condition.value };
    case "atom":
      return atomOf(condition.atom);
    case "not":
      return { not: nestedOf(condition.of) };
    case "and":
      return { all: condition.of.map(nestedOf) };
    case "or":
      return { any: condition.of.map(nestedOf) };
  }
}

function atomOf(atom: Atom): ConditionProperties {
  switch (atom.ask) {
    case "yes":
      return { fact: atom.fact, operator: "equal", value: true };
    case "compare":
      return asked(atom.left, operators[atom.by], comparedWith(atom.right));
    case "in":
      return asked(atom.left, "in", atom.values);
    case "contains":
      return asked(atom.left, "containsAny", atom.words);
  }
}

function asked(left: Operand, operator: string, value: unknown): ConditionProperties {
  return { fact: "fact" in left ? left.fact : "always", operator, value };
}

function comparedWith(operand: Operand): unknown {
  return "fact" in operand ? { fact: operand.fact } : operand.value;
}
