import type { Model } from "../4-model/model.ts";
import { misplacedOtherwise } from "./diagnostics.ts";

/** Finds `otherwise` rules in blocks of which every rule that holds is done. */
export function checkMisplacedOtherwise(model: Model) {
  return [...model.events.values()]
    .flat()
    .filter(({ first }) => !first)
    .flatMap(({ rules }) => rules.filter(({ otherwise }) => otherwise))
    .map(({ span }) => misplacedOtherwise(span, {}));
}
