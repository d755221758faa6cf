import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";

/** A rule behind the one that holds whenever no other does. */
export const ruleAfterOtherwise = defineDiagnostic<Record<never, never>>({
  code: "rule-after-otherwise",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`otherwise` 뒤의 규칙은 쓰일 일이 없습니다",
      help: "이 규칙을 `otherwise` 앞으로 옮기세요",
    }),
    en: () => ({
      title: "a rule after `otherwise` is never reached",
      help: "move it in front of `otherwise`",
    }),
  },
});

/** Finds the rule that follows an `otherwise` in a `first` block. */
export function checkRuleAfterOtherwise(model: Model) {
  return [...model.events.values()].flat().flatMap(({ first, rules }) => {
    const last = first ? rules.findIndex(({ otherwise }) => otherwise) : -1;
    const next = last === -1 ? undefined : rules[last + 1];
    return next === undefined ? [] : [ruleAfterOtherwise(next.span, {})];
  });
}
