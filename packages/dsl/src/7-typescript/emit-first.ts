import { keyValues, type RuleIr } from "@annae/ir";
import { codeWidth } from "./columns.ts";
import { conditionExpression } from "./emit-condition.ts";
import { emitFired, emitNothing } from "./emit-decision.ts";
import { emitOutcome, hasFewDecisions } from "./emit-outcome.ts";
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
import { runtimeType } from "./module-parts.ts";
import { ruleComment } from "./rule-comment.ts";
import { emitRuleIndex, isWorthIndex } from "./rule-index/emit-rule-index.ts";
import { heldForCondition, type RuleReads, readsOfRules } from "./rule-reads.ts";
import { isTooLarge } from "./rule-weight.ts";
import { camelCase } from "./safe-names.ts";
import { shrinkCondition } from "./shrink-condition.ts";

/** How a function of a `first` block says which rule fired. */
export interface FirstStyle {
  readonly fired: (
    rule: RuleIr,
    scope: FunctionScope,
    knowledge: Knowledge,
    width: number,
  ) => string[];
  /** What stands at the end, where no rule fired. */
  readonly none: (scope: FunctionScope) => string[];
  /** The same where the rules are decided by an index. */
  readonly index: (index: string, scope: FunctionScope) => string[];
}

/** Decisions are returned: as constants wherever a rule has few of them. */
export const returningStyle: FirstStyle = {
  fired: returnDecision,
  none: (scope) => [`return ${emitNothing(scope.parts)};`],
  index: (index, { parts }) => [`return ${index}.first(facts) ?? ${emitNothing(parts)};`],
};

/** Rules and intents are added to those of other blocks; the function returns whether a rule fired. */
export const pushingStyle: FirstStyle = {
  fired: (rule, scope, knowledge, width) => [
    `${useVariable(scope, "fired")}.push(${stringLiteral(rule.id)});`,
    ...emitPushes(rule.id, rule.actions, scope, knowledge, width),
    "return true;",
  ],
  none: () => ["return false;"],
  index: (index, scope) => [
    `const decided = ${index}.first(facts);`,
    "if (decided === null) return false;",
    `${useVariable(scope, "fired")}.push(...decided.fired);`,
    `${useVariable(scope, "intents")}.push(...decided.intents);`,
    "return true;",
  ],
};

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

function returnDecision(
  rule: RuleIr,
  scope: FunctionScope,
  knowledge: Knowledge,
  width: number,
): string[] {
  if (hasFewDecisions(rule)) return emitOutcome(rule, scope, knowledge, width);
  const fired = emitFired(camelCase(rule.id), [rule.id], scope.parts);
  return [
    `const intents: ${runtimeType(scope.parts, "Intent")}[] = [];`,
    ...emitPushes(rule.id, rule.actions, scope, knowledge, width),
    `return { fired: ${fired}, intents };`,
  ];
}
