import type { Atom, Condition, Decision, Operand } from "@annae/ir";
import type { Comparison } from "@annae/vocabulary";
import { ZenEngine } from "@gorules/zen-engine";
import type { SituationFacts } from "./by-hand.ts";
import type { DecisionCase } from "./decision-cases.ts";

type Decide = (facts: SituationFacts) => Promise<Decision | undefined>;

/** The cases as a decision table of the zen engine that takes the first row that holds. */
export function decideByZen(cases: readonly DecisionCase[]): Decide {
  const decision = new ZenEngine().createDecision(graphOf(cases));
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return cases[Number(result.answer)]?.decision;
  };
}

function graphOf(cases: readonly DecisionCase[]): object {
  const table = {
    hitPolicy: "first",
    inputs: [{ id: "when", name: "when" }],
    outputs: [{ id: "answer", name: "answer", field: "answer" }],
    rules: cases.map(({ when }, at) => ({ _id: `${at}`, when: textOf(when), answer: `${at}` })),
  };
  const node = (id: string, type: string, more: object) => {
    return { id, name: id, type, position: { x: 0, y: 0 }, ...more };
  };
  return {
    nodes: [
      node("in", "inputNode", {}),
      node("table", "decisionTableNode", { content: table }),
      node("out", "outputNode", {}),
    ],
    edges: [
      { id: "first", sourceId: "in", targetId: "table", type: "edge" },
      { id: "second", sourceId: "table", targetId: "out", type: "edge" },
    ],
  };
}

const operators: Readonly<Record<Comparison, string>> = {
  is: "==",
  isNot: "!=",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

function textOf(condition: Condition<Atom>): string {
  switch (condition.op) {
    case "constant":
      return String(condition.value);
    case "atom":
      return atomText(condition.atom);
    case "not":
      return `not (${textOf(condition.of)})`;
    case "and":
    case "or":
      return `(${condition.of.map(textOf).join(` ${condition.op} `)})`;
  }
}

function atomText(atom: Atom): string {
  switch (atom.ask) {
    case "yes":
      return atom.fact;
    case "compare":
      return `${operandText(atom.left)} ${operators[atom.by]} ${operandText(atom.right)}`;
    case "in":
      return `${operandText(atom.left)} in [${atom.values.map(String).map(quoted).join(", ")}]`;
    case "contains": {
      const text = operandText(atom.left);
      return `(${atom.words.map((word) => `contains(${text}, ${quoted(word)})`).join(" or ")})`;
    }
  }
}

function operandText(operand: Operand): string {
  if ("fact" in operand) return operand.fact;
  return typeof operand.value === "string" ? quoted(operand.value) : String(operand.value);
}

function quoted(text: string): string {
  return `'${text}'`;
}
