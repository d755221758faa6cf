import type { Condition } from "@annae/ir";
import { codeWidth, indented } from "../columns.ts";
import { conditionExpression } from "../emit-condition.ts";
import { layReturn } from "../expression.ts";
import { foldByKnowledge } from "../fold-condition.ts";
import { type FunctionScope, unusedVariables } from "../function-scope.ts";
import { nothingKnown } from "../knowledge.ts";
import { layFunction } from "../part-function.ts";
import { questionKey } from "../question-key.ts";
import { shrinkCondition } from "../shrink-condition.ts";

/** Conditions by number, each once; 0 always holds. */
export interface ConditionList {
  /** Null: it never holds. */
  readonly numberOf: (condition: Condition | null) => number | null;
  /** Writes the function that answers them by number, and gives its name. */
  readonly emit: () => string;
}

/** Conditions of one function; V8 stops optimising at 61,440 bytes of bytecode. A power of two. */
const perFunction = 32;

/** A list for the conditions of one event. */
export function createConditionList(outer: FunctionScope): ConditionList {
  const scope: FunctionScope = { ...outer, held: new Map(), variables: unusedVariables() };
  const known = new Map<string, number | null>();
  const answers: string[][] = [];
  const add = (condition: Condition) => {
    const tree = foldByKnowledge(shrinkCondition(condition, scope), nothingKnown);
    if (tree.op === "constant") return tree.value ? 0 : null;
    return answers.push(layReturn(conditionExpression(tree, scope), codeWidth - 6));
  };
  return {
    numberOf: (condition) => {
      if (condition === null) return 0;
      const key = questionKey(condition);
      const number = known.has(key) ? (known.get(key) ?? null) : add(condition);
      known.set(key, number);
      return number;
    },
    emit: () => emitAnswers(answers, scope),
  };
}

function emitAnswers(answers: readonly string[][], scope: FunctionScope): string {
  const groups = Array.from({ length: Math.ceil(answers.length / perFunction) }, (_, group) => {
    const from = group * perFunction;
    const cases = answers.slice(from, from + perFunction).flatMap((lines, at) => {
      return [`case ${from + at + 1}:`, ...indented(lines)];
    });
    return emitSwitch("condition", cases, scope);
  });
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return only;
  if (only === undefined) return "() => false";
  const cases = groups.flatMap((name, at) => [
    `case ${at}:`,
    `  return ${name}(condition, facts);`,
  ]);
  return emitSwitch(`(condition - 1) >> ${Math.log2(perFunction)}`, cases, scope);
}

function emitSwitch(subject: string, cases: readonly string[], scope: FunctionScope): string {
  const name = scope.parts.claim(`${scope.functionName}Holds`);
  const parameters = [
    { name: "condition", type: "number" },
    { name: "facts", type: scope.factsType },
  ];
  const body = [
    `switch (${subject}) {`,
    ...indented([...cases, "default:", "  return false;"]),
    "}",
  ];
  scope.parts.events.push(layFunction(name, parameters, "boolean", body));
  return name;
}
