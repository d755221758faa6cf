import type { RuleIr } from "@annae/ir";
import { codeWidth, indented } from "./columns.ts";
import { ruleComment } from "./comment.ts";
import { conditionExpression } from "./emit-condition.ts";
import { emitPushes } from "./emit-pushes.ts";
import { layIf } from "./expression.ts";
import { foldByKnowledge } from "./fold-condition.ts";
import {
  type CodeLine,
  type FunctionScope,
  holdFacts,
  renderLines,
  repeated,
  useVariable,
} from "./function-scope.ts";
import { assume, type Knowledge, nothingKnown } from "./knowledge.ts";
import { stringLiteral } from "./literal.ts";
import { emitRuleIndex, isWorthIndex } from "./rule-index/emit-rule-index.ts";
import { heldForCondition, heldForLater, type RuleReads, readsOfRules } from "./rule-reads.ts";
import { isTooLarge } from "./rule-weight.ts";
import { shrinkCondition } from "./shrink-condition.ts";

/** Whether rules that fire are noted: not where all of them always do. */
type Noting = "noted" | "known";

/**
 * The lines that add every rule that holds to `fired` and `intents`. Facts that the scope does not hold are
 * read by these rules only.
 */
export function emitAll(rules: readonly RuleIr[], scope: FunctionScope, noting: Noting): string[] {
  return isTooLarge(rules) || isWorthIndex(rules, scope)
    ? emitLookUp(rules, scope, noting)
    : emitRules(rules, scope, noting);
}

function emitLookUp(rules: readonly RuleIr[], scope: FunctionScope, noting: Noting): string[] {
  const index = emitRuleIndex(rules, scope);
  const fired = noting === "noted" ? [`${useVariable(scope, "fired")}.push(...one.fired);`] : [];
  return [
    `for (const one of ${index}.all(facts)) {`,
    ...indented([...fired, `${useVariable(scope, "intents")}.push(...one.intents);`]),
    "}",
  ];
}

function emitRules(rules: readonly RuleIr[], start: FunctionScope, noting: Noting): string[] {
  const lines: CodeLine[] = [];
  let scope = start;
  for (const reads of readsOfRules(rules, start.parts.ir.atoms)) {
    const held = holdFacts(scope, [...heldForCondition(reads), ...heldForLater(reads)]);
    scope = held.scope;
    lines.push(...(lines.length === 0 ? [] : [""]), ruleComment(reads.rule), ...held.lines);
    lines.push(...emitRule(reads, scope, noting));
  }
  return renderLines(lines);
}

function emitRule(reads: RuleReads, scope: FunctionScope, noting: Noting): string[] {
  const { when } = reads.rule;
  if (when === null) return emitBranch(reads, scope, nothingKnown, noting, codeWidth - 2);
  const tree = foldByKnowledge(shrinkCondition(when, scope), nothingKnown);
  if (tree.op === "constant") {
    if (!tree.value) return ["// It never holds."];
    return emitBranch(reads, scope, nothingKnown, noting, codeWidth - 2);
  }
  const known = assume(tree, true, nothingKnown);
  const body = emitBranch(reads, scope, known, noting, codeWidth - 4);
  return layIf(conditionExpression(tree, scope), body, codeWidth - 2);
}

function emitBranch(
  { rule, actions }: RuleReads,
  outer: FunctionScope,
  knowledge: Knowledge,
  noting: Noting,
  width: number,
): string[] {
  const { scope, lines } = holdFacts(outer, repeated(actions));
  const noted =
    noting === "noted" ? [`${useVariable(scope, "fired")}.push(${stringLiteral(rule.id)});`] : [];
  const pushes = emitPushes(rule.id, rule.actions, scope, knowledge, width);
  return [...renderLines(lines), ...noted, ...pushes];
}
