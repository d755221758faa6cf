import type { Atom, Condition, Decision, Operand } from "@annae/ir";
import { LogicEngine } from "json-logic-engine";
import type { SituationFacts } from "./by-hand.ts";
import type { DecisionCase } from "./decision-cases.ts";

type Decide = (facts: SituationFacts) => Decision | undefined;

/** The cases as one JSON Logic expression, compiled to a function. */
export function decideByJsonLogic(cases: readonly DecisionCase[]): Decide {
  const parts = cases.flatMap(({ when }, at) => [logicOf(when), at]);
  const index = new LogicEngine().build({ if: [...parts, -1] });
  return (facts) => cases[index(facts)]?.decision;
}

const operators = { is: "===", isNot: "!==", "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const;

function logicOf(condition: Condition<Atom>): unknown {
  switch (condition.op) {
    case "constant":
      return condition.value;
    case "atom":
      return atomLogic(condition.atom);
    case "not":
      return { "!": [logicOf(condition.of)] };
    case "and":
    case "or":
      return { [condition.op]: condition.of.map(logicOf) };
  }
}

function atomLogic(atom: Atom): unknown {
  switch (atom.ask) {
    case "yes":
      return { var: atom.fact };
    case "compare":
      return { [operators[atom.by]]: [operandOf(atom.left), operandOf(atom.right)] };
    case "in":
      return { in: [operandOf(atom.left), atom.values] };
    case "contains":
      return { or: atom.words.map((word) => ({ in: [word, operandOf(atom.left)] })) };
  }
}

function operandOf(operand: Operand): unknown {
  return "fact" in operand ? { var: operand.fact } : operand.value;
}
