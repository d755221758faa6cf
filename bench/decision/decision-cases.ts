import type { ActionIr, Condition, Decision, EventIr, Intent, RuleIr } from "@annae/ir";

/** A decision and when it is taken; of several, the first that holds. */
export interface DecisionCase {
  readonly when: Condition;
  readonly decision: Decision;
}

const always: Condition = { op: "constant", value: true };

/** A `first` block as a list of cases: what engines without conditional actions can be given. */
export function decisionCases({ blocks }: EventIr): readonly DecisionCase[] {
  return blocks.flatMap((block) => block.rules).flatMap(ruleCases);
}

function ruleCases(rule: RuleIr): DecisionCase[] {
  const start = { when: rule.when ?? always, decision: { fired: [rule.id], intents: [] } };
  return rule.actions.reduce<DecisionCase[]>(
    (cases, action) => cases.flatMap((one) => withAction(one, action)),
    [start],
  );
}

/** The case, split by what the action does in it. */
function withAction({ when, decision }: DecisionCase, action: ActionIr): DecisionCase[] {
  const intent: Intent = { rule: decision.fired[0] ?? "", ...action.step };
  const done = { ...decision, intents: [...decision.intents, intent] };
  if (action.when === null) return [{ when, decision: done }];
  const chosen = { when: both(when, action.when), decision: done };
  const other = { when: both(when, { op: "not", of: action.when }), decision };
  return [chosen, ...(action.otherwise === null ? [other] : withAction(other, action.otherwise))];
}

function both(a: Condition, b: Condition): Condition {
  return { op: "and", of: [a, b] };
}
