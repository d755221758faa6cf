import type { Model } from "../4-model/model.ts";
import { ruleAfterOtherwise } from "./diagnostics.ts";

/** Finds the rule that follows an `otherwise` in a `first` block. */
export function checkRuleAfterOtherwise(model: Model) {
  return [...model.events.values()].flat().flatMap(({ first, rules }) => {
    const last = first ? rules.findIndex(({ otherwise }) => otherwise) : -1;
    const next = last === -1 ? undefined : rules[last + 1];
    return next === undefined ? [] : [ruleAfterOtherwise(next.span, {})];
  });
}
