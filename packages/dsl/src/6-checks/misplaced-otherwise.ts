import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";

/** `otherwise` where no rule competes with others. */
export const misplacedOtherwise = defineDiagnostic<Record<never, never>>({
  code: "misplaced-otherwise",
  severity: "error",
  wording: {
    ko: () => ({
      title: "`otherwise`는 `on … first { … }` 안에서만 씁니다",
      help: "`first`를 붙이거나, `otherwise`를 지우세요",
    }),
    en: () => ({
      title: "`otherwise` belongs in an `on … first { … }` block",
      help: "make the block `first`, or remove `otherwise`",
    }),
  },
});

/** Finds `otherwise` rules in blocks of which every rule that holds is done. */
export function checkMisplacedOtherwise(model: Model) {
  return [...model.events.values()]
    .flat()
    .filter(({ first }) => !first)
    .flatMap(({ rules }) => rules.filter(({ otherwise }) => otherwise))
    .map(({ span }) => misplacedOtherwise(span, {}));
}
