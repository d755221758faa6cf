import type { ActionIr } from "@annae/ir";
import { type Choice, choicesOf } from "./choices.ts";
import { columns, indented } from "./columns.ts";
import { conditionExpression } from "./emit-condition.ts";
import { type AskedStep, emitIntent } from "./emit-decision.ts";
import { layIf, layIfBlock } from "./expression.ts";
import { foldByKnowledge, knownAnswer } from "./fold-condition.ts";
import { type FunctionScope, useVariable } from "./function-scope.ts";
import { assume, type Knowledge } from "./knowledge.ts";
import { shrinkCondition } from "./shrink-condition.ts";

/** The lines that add to `intents` what the actions of a fired rule ask for. */
export function emitPushes(
  rule: string,
  actions: readonly ActionIr[],
  scope: FunctionScope,
  knowledge: Knowledge,
  width: number,
): string[] {
  const lines: string[] = [];
  let always: AskedStep[] = [];
  const flush = () => {
    if (always.length > 0) lines.push(...push(always, scope, width));
    always = [];
  };
  for (const [first, ...others] of actions.map(choicesOf)) {
    if (first === undefined) continue;
    if (first.when === null) {
      always.push({ rule, step: first.step });
    } else {
      flush();
      lines.push(...emitChoices(rule, [first, ...others], scope, knowledge, width));
    }
  }
  flush();
  return lines;
}

function push(asked: readonly AskedStep[], scope: FunctionScope, width: number): string[] {
  const names = asked.map((one) => emitIntent(one, scope.parts));
  const variable = useVariable(scope, "intents");
  const line = `${variable}.push(${names.join(", ")});`;
  if (columns(line) <= width) return [line];
  return [`${variable}.push(`, ...indented(names.map((name) => `${name},`)), ");"];
}

/** `if … else if … else …` over the choices that are left. */
function emitChoices(
  rule: string,
  choices: readonly Choice[],
  scope: FunctionScope,
  knowledge: Knowledge,
  width: number,
): string[] {
  const [choice, ...others] = choices;
  if (choice === undefined) return [];
  const asked = [{ rule, step: choice.step }];
  if (choice.when === null) return push(asked, scope, width);
  const tree = foldByKnowledge(shrinkCondition(choice.when, scope), knowledge);
  const known = knownAnswer(tree, knowledge);
  if (known !== null) {
    return known ? push(asked, scope, width) : emitChoices(rule, others, scope, knowledge, width);
  }
  const test = conditionExpression(tree, scope);
  const body = push(asked, scope, width - 2);
  const rest = emitChoices(rule, others, scope, assume(tree, false, knowledge), width - 7);
  if (rest.length === 0) return layIf(test, body, width);
  return [...layIfBlock(test, body, width).slice(0, -1), ...layElse(rest)];
}

function layElse(rest: readonly string[]): string[] {
  const [first = "", ...others] = rest;
  const chained = first.startsWith("if ") && rest.at(-1) === "}";
  return chained ? [`} else ${first}`, ...others] : ["} else {", ...indented(rest), "}"];
}
