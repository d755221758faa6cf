import { keyValues, type RuleIr } from "@annae/ir";
import { codeWidth } from "./columns.ts";
import { ruleComment } from "./comment.ts";
import { conditionExpression } from "./emit-condition.ts";
import { layIf } from "./expression.ts";
import type { FirstStyle } from "./first-styles.ts";
import { foldByKnowledge } from "./fold-condition.ts";
import {
  type CodeLine,
  type FunctionScope,
  holdFacts,
  renderLines,
  repeated,
} from "./function-scope.ts";
import { assume, type Knowledge, nothingKnown } from "./knowledge.ts";
import { emitRuleIndex, isWorthIndex } from "./rule-index/emit-rule-index.ts";
import { heldForCondition, type RuleReads, readsOfRules } from "./rule-reads.ts";
import { isTooLarge } from "./rule-weight.ts";
import { shrinkCondition } from "./shrink-condition.ts";

/**
 * The body of a function that finds the first rule that holds. Facts that the scope does not hold are read
 * by these rules only. Many rules are looked up, but for those in front of the first that can be.
 */
export function emitFirst(
  rules: readonly RuleIr[],
  scope: FunctionScope,
  style: FirstStyle,
): string[] {
  const front = frontOf(rules, scope);
  const rest = rules.slice(front);
  if (!isTooLarge(rules) && !isWorthIndex(rest, scope)) return emitRules(rules, scope, style);
  const none = () => style.index(emitRuleIndex(rest, scope), scope);
  return emitRules(rules.slice(0, front), scope, { ...style, none });
}

/** Rules in front of the others that are asked one after the other. */
const maxFront = 16;

/** How many rules stand in front of the first that can be looked up; 0 where they are many. */
function frontOf(rules: readonly RuleIr[], { parts }: FunctionScope): number {
  const front = rules.findIndex(
    ({ when }) => when !== null && keyValues(when, parts.ir.atoms).size > 0,
  );
  return front > maxFront || front === -1 ? 0 : front;
}

function emitRules(rules: readonly RuleIr[], start: FunctionScope, style: FirstStyle): string[] {
  const lines: CodeLine[] = [];
  let scope = start;
  let knowledge = nothingKnown;
  for (const reads of readsOfRules(rules, start.parts.ir.atoms)) {
    const { rule } = reads;
    const held = holdFacts(scope, heldForCondition(reads));
    scope = held.scope;
    lines.push(...(lines.length === 0 ? [] : [""]), ruleComment(rule), ...held.lines);
    const tree = foldByKnowledge(
      rule.when === null ? { op: "constant", value: true } : shrinkCondition(rule.when, scope),
      knowledge,
    );
    if (tree.op !== "constant") {
      const body = emitBranch(reads, scope, assume(tree, true, knowledge), style, codeWidth - 4);
      lines.push(...layIf(conditionExpression(tree, scope), body, codeWidth - 2));
      knowledge = assume(tree, false, knowledge);
    } else if (tree.value) {
      lines.push(...emitBranch(reads, scope, knowledge, style, codeWidth - 2));
      return renderLines(lines);
    } else {
      lines.push("// It never holds: rules above it say so.");
    }
  }
  return [...renderLines(lines), ...(lines.length === 0 ? [] : [""]), ...style.none(scope)];
}

/** What is done when the rule fires; its own facts are read only then. */
function emitBranch(
  { rule, actions }: RuleReads,
  outer: FunctionScope,
  knowledge: Knowledge,
  style: FirstStyle,
  width: number,
): string[] {
  const { scope, lines } = holdFacts(outer, repeated(actions));
  const fired = style.fired(rule, scope, knowledge, width);
  return [...renderLines(lines), ...fired];
}
