import {
  type ActionIr,
  alternativesOf,
  type Condition,
  leavesOf,
  type RuleIr,
  type Step,
} from "@annae/ir";

/** What an action may do: the first of these whose condition holds. */
export interface Choice {
  readonly when: Condition | null;
  readonly step: Step;
}

/** More decisions of one rule than these are put together at run time. */
const maxDecisions = 8;
const maxComparisons = 20;

/** The action and what is done instead, as choices in order. */
export function choicesOf(action: ActionIr): readonly Choice[] {
  const choices = alternativesOf(action);
  const last = choices.findIndex(({ when }) => when === null);
  return last === -1 ? choices : choices.slice(0, last + 1);
}

/** Whether the rule has few enough decisions to write each as a constant. */
export function hasFewDecisions(rule: RuleIr): boolean {
  let count = 1;
  for (const choices of rule.actions.map(choicesOf)) {
    count *= choices.at(-1)?.when === null ? choices.length : choices.length + 1;
    if (count > maxDecisions) return false;
    if (choices.some(({ when }) => leavesOf(when).length > maxComparisons)) return false;
  }
  return true;
}
