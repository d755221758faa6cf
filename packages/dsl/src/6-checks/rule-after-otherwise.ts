import type { WrittenPolicy } from "./check.ts";
import { ruleAfterOtherwise } from "./diagnostics.ts";

/** Finds the rule that follows an `otherwise` in a `first` block. */
export function checkRuleAfterOtherwise({ blocks }: WrittenPolicy) {
  return blocks.flatMap(({ first, rules }) => {
    const last = first ? rules.findIndex(({ otherwise }) => otherwise) : -1;
    const next = last === -1 ? undefined : rules[last + 1];
    return next === undefined ? [] : [ruleAfterOtherwise(next.span, {})];
  });
}
