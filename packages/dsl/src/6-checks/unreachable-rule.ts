import type { Span } from "../0-source/span.ts";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { lineOf } from "../diagnostics/written-text.ts";
import { alwaysHolds } from "./satisfy/always-holds.ts";

/** A rule of a `first` block behind one that always holds. */
export const unreachableRule = defineDiagnostic<{ readonly always: Span }>({
  code: "unreachable-rule",
  severity: "warning",
  wording: {
    ko: ({ always }) => ({
      title: "이 규칙은 쓰일 일이 없습니다",
      help: `앞의 규칙(${lineOf(always)})이 언제나 맞습니다. 그 앞으로 옮기세요`,
    }),
    en: ({ always }) => ({
      title: "this rule is never reached",
      help: `the rule at ${lineOf(always)} always holds; move this one in front of it`,
    }),
  },
});

/** Finds rules behind one that always holds; those behind an `otherwise` are an error of their own. */
export function checkUnreachableRule(model: Model) {
  return [...model.events.values()].flat().flatMap(({ first, rules }) => {
    const index = first ? rules.findIndex(alwaysHolds) : -1;
    const always = rules[index];
    if (always === undefined || always.otherwise) return [];
    return rules.slice(index + 1).map(({ span }) => unreachableRule(span, { always: always.span }));
  });
}
