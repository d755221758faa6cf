import { wordsPattern } from "@annae/ir";
import type { Value } from "@annae/vocabulary";
import type { ConditionTree } from "./condition-tree.ts";
import { arrayDoc, codeDoc, printDoc } from "./data-doc.ts";
import type { Expression } from "./expression.ts";
import { type FunctionScope, readFact, useVariable } from "./function-scope.ts";
import { valueLiteral } from "./literal.ts";
import { camelCase } from "./safe-names.ts";

/** Values that `in` compares one by one; of more it makes a set. */
const maxInline = 6;

/** The condition as an expression of the emitted code. */
export function conditionExpression(tree: ConditionTree, scope: FunctionScope): Expression {
  switch (tree.op) {
    case "constant":
      return { atom: String(tree.value) };
    case "call":
      return { atom: tree.call(scope) };
    case "fact":
      return { atom: readFact(scope, tree.fact) };
    case "is":
      return equals(scope, tree.fact, tree.value, tree.equal);
    case "same":
      return same(scope, tree);
    case "question":
      return tree.express((fact) => readFact(scope, fact));
    case "in":
      return isIn(scope, tree.fact, tree.values, true);
    case "contains":
      return contains(scope, tree.fact, tree.words);
    case "not":
      return negated(tree.of, scope);
    case "and":
    case "or":
      return join(
        tree.op === "and" ? "&&" : "||",
        tree.of.map((part) => conditionExpression(part, scope)),
      );
  }
}

function negated(tree: ConditionTree, scope: FunctionScope): Expression {
  switch (tree.op) {
    case "is":
    case "same":
      return conditionExpression({ ...tree, equal: !tree.equal }, scope);
    case "in":
      return isIn(scope, tree.fact, tree.values, false);
    default:
      return { not: conditionExpression(tree, scope) };
  }
}

function equals(scope: FunctionScope, fact: string, value: Value, equal: boolean): Expression {
  const code = readFact(scope, fact);
  if (typeof value === "boolean") return value === equal ? { atom: code } : { not: { atom: code } };
  return { comparison: `${code} ${equal ? "===" : "!=="} ${valueLiteral(value)}` };
}

function same(
  scope: FunctionScope,
  { left, right, equal, widened }: Extract<ConditionTree, { readonly op: "same" }>,
): Expression {
  const code = readFact(scope, left);
  const leftCode = widened === null ? code : `(${code} as ${widened})`;
  return { comparison: `${leftCode} ${equal ? "===" : "!=="} ${readFact(scope, right)}` };
}

/** A few values are compared one by one, more are looked up in a set. */
function isIn(
  scope: FunctionScope,
  fact: string,
  values: readonly Value[],
  within: boolean,
): Expression {
  if (values.length <= maxInline) {
    const parts = values.map((value) => equals(scope, fact, value, within));
    return join(within ? "||" : "&&", parts);
  }
  const has = { atom: `${emitSet(scope, fact, values)}.has(${readFact(scope, fact)})` };
  return within ? has : { not: has };
}

/** Words are looked for by one pattern, in a text that is made plain once for each decision. */
function contains(scope: FunctionScope, fact: string, words: readonly string[]): Expression {
  const pattern = wordsPattern(words);
  if (pattern === "") return { atom: "false" };
  scope.parts.usesWords = true;
  const name = scope.parts.claim(camelCase(fact, "words"));
  scope.parts.events.push(`const ${name} = /${pattern}/i;`);
  const text = readFact(scope, fact);
  return { atom: `${name}.test(plainText(${useVariable(scope, "facts")}, ${text}))` };
}

function emitSet(scope: FunctionScope, fact: string, values: readonly Value[]): string {
  const name = scope.parts.claim(camelCase(fact, "values"));
  const types = [...new Set(values.map((value) => typeof value))].sort().join(" | ");
  const head = `const ${name}: ReadonlySet<${types}> = new Set([`;
  const doc = arrayDoc(values.map((value) => codeDoc(valueLiteral(value))));
  scope.parts.events.push(`${head.slice(0, -1)}${printDoc(doc, 0, head.length + 1)});`);
  return name;
}

/** The parts under one operator; parts with the same operator are taken apart. */
function join(operator: "&&" | "||", parts: readonly Expression[]): Expression {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const of = parts.flatMap((part) => ("join" in part && part.join === operator ? part.of : [part]));
  return { join: operator, of };
}
