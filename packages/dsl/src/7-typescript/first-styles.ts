import type { RuleIr } from "@annae/ir";
import { hasFewDecisions } from "./choices.ts";
import { emitFired, emitNothing } from "./emit-decision.ts";
import { emitOutcome } from "./emit-outcome.ts";
import { emitPushes } from "./emit-pushes.ts";
import { type FunctionScope, useVariable } from "./function-scope.ts";
import type { Knowledge } from "./knowledge.ts";
import { stringLiteral } from "./literal.ts";
import { runtimeType } from "./module-parts.ts";
import { camelCase } from "./safe-names.ts";

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
