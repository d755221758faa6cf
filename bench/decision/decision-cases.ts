import {
  type ActionIr,
  type Atom,
  type Condition,
  type Decision,
  type EventIr,
  type Intent,
  type RuleIr,
  resolveAtoms,
  rulesOf,
} from "@annae/ir";

/** A decision and when it is taken; of several, the first that holds. */
export interface DecisionCase {
  readonly when: Condition<Atom>;
  readonly decision: Decision;
}

const always: Condition<Atom> = { op: "constant", value: true };

/** A `first` block as a list of cases: what engines without conditional actions can be given. */
export function decisionCases(event: EventIr, atoms: readonly Atom[]): readonly DecisionCase[] {
  return rulesOf(event).flatMap((rule) => ruleCases(rule, atoms));
}

function ruleCases(rule: RuleIr, atoms: readonly Atom[]): DecisionCase[] {
  const when = rule.when === null ? always : resolveAtoms(rule.when, atoms);
  const start = { when, decision: { fired: [rule.id], intents: [] } };
  return rule.actions.reduce<DecisionCase[]>(
    (cases, action) => cases.flatMap((one) => withAction(one, action, atoms)),
    [start],
  );
}

/** The case, split by what the action does in it. */
function withAction(
  { when, decision }: DecisionCase,
  action: ActionIr,
  atoms: readonly Atom[],
): DecisionCase[] {
  const intent: Intent = { rule: decision.fired[0] ?? "", ...action.step };
  const done = { ...decision, intents: [...decision.intents, intent] };
  if (action.when === null) return [{ when, decision: done }];
  const asked = resolveAtoms(action.when, atoms);
  const chosen = { when: both(when, asked), decision: done };
  const other = { when: both(when, { op: "not", of: asked }), decision };
  const { otherwise } = action;
  return [chosen, ...(otherwise === null ? [other] : withAction(other, otherwise, atoms))];
}

function both(a: Condition<Atom>, b: Condition<Atom>): Condition<Atom> {
  return { op: "and", of: [a, b] };
}
