import type { Atom, Condition } from "@annae/ir";
import type { ConditionNode, Syntax, Token } from "@annae/syntax";
import { comparisons } from "@annae/vocabulary";
import type { PolicyText } from "../../policy-text.ts";
import { type Viewing, viewingOf } from "../../view/viewing.ts";
import type { FormRefusal } from "../form-edit.ts";
import { refusals } from "../refusals.ts";
import type { FormCondition, QuestionFields } from "./form-condition.ts";
import { inOneLine, understoodCondition } from "./understood-condition.ts";

type Means = Condition<Atom>;

interface Reading extends Pick<Viewing, "model" | "reader"> {
  readonly syntax: Syntax;
}

/** A condition of the policy as the form shows it; or why it can't be understood. */
export function readCondition(written: string, text: PolicyText): FormCondition | FormRefusal {
  const viewing = viewingOf(text);
  if (viewing === undefined) return refusals.damaged();
  const found = understoodCondition(written, viewing);
  if ("why" in found) return found;
  const { node, means, syntax } = found;
  return partOf(node, means, { ...viewing, syntax });
}

function partOf(node: ConditionNode, means: Means, reading: Reading): FormCondition {
  const { reader, syntax } = reading;
  const says = reader.condition(means);
  const common = { says, bracketed: isBracketed(node, syntax) };
  if ((node.node === "and" || node.node === "or") && means.op === node.node) {
    const of = node.of.flatMap((part, at) => {
      const meant = means.of[at];
      return meant === undefined ? [] : [partOf(part, meant, reading)];
    });
    return { node: "join", by: node.node, of, ...common };
  }
  const isPlain = node.node === "not" && node.of.node === "name";
  if (node.node === "not" && means.op === "not" && !isPlain) {
    return {
      node: "not",
      sign: signOf(node, syntax),
      of: partOf(node.of, means.of, reading),
      ...common,
    };
  }
  const fields = fieldsOf(node, reading);
  return { node: "question", written: inOneLine(tokensOf(node, syntax)), fields, ...common };
}

/** How the denial is written: `!`, or `not` and a space. */
function signOf(node: ConditionNode, syntax: Syntax): string {
  const [first] = tokensOf(node, syntax);
  return first?.image === "!" ? "!" : "not ";
}

function tokensOf({ span }: ConditionNode, { tokens, locate }: Syntax): readonly Token[] {
  const { start, end } = locate(span);
  return tokens.filter(({ startOffset }) => start <= startOffset && startOffset < end);
}

function isBracketed({ span }: ConditionNode, { tokens, locate }: Syntax): boolean {
  const { start, end } = locate(span);
  const first = tokens.findIndex(({ startOffset }) => startOffset >= start);
  const behind = tokens.find(({ startOffset }) => startOffset >= end);
  return tokens[first - 1]?.image === "(" && behind?.image === ")";
}

/** What can be chosen for the question; null where its sides are not a fact and values, or another fact that is measured alike. */
function fieldsOf(node: ConditionNode, { model, syntax }: Reading): QuestionFields | null {
  const written = (part: ConditionNode) => inOneLine(tokensOf(part, syntax));
  const asked = (name: string, by: string, values: readonly ConditionNode[]) => {
    const fact = model.scope.get(name);
    if (fact === undefined) return null;
    const { kind } = fact.type;
    const isText = kind === "text";
    const said = values.map((value) =>
      isText && value.node === "literal" ? String(value.value) : written(value),
    );
    const isChosen = values.every((value) => value.node === "literal" || !isText);
    return isChosen ? { fact: name, kind, by, values: said } : null;
  };
  switch (node.node) {
    case "name":
      return asked(node.name, "", []);
    case "not":
      return node.of.node === "name" ? asked(node.of.name, "!", []) : null;
    case "compare": {
      const { left, by, right } = node;
      if (left.node !== "name" || model.scope.get(left.name)?.type.kind === "yesNo") return null;
      return asked(left.name, comparisons[by].sign, [right]);
    }
    case "in": {
      const by = node.negated ? `not ${node.ask}` : node.ask;
      return node.left.node === "name" ? asked(node.left.name, by, node.values) : null;
    }
    default:
      return null;
  }
}
