import type { WrittenPolicy } from "./check.ts";
import { misplacedOtherwise } from "./diagnostics.ts";

/** Finds `otherwise` rules in blocks of which every rule that holds is done. */
export function checkMisplacedOtherwise({ blocks }: WrittenPolicy) {
  return blocks
    .filter(({ first }) => !first)
    .flatMap(({ rules }) => rules.filter(({ otherwise }) => otherwise))
    .map(({ span }) => misplacedOtherwise(span, {}));
}
