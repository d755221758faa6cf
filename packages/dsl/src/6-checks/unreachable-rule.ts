import type { Model } from "../4-model/model.ts";
import { unreachableRule } from "./diagnostics.ts";
import { alwaysHolds } from "./satisfy/always-holds.ts";

/** Finds rules behind one that always holds; those behind an `otherwise` are an error of their own. */
export function checkUnreachableRule(model: Model) {
  return [...model.events.values()].flat().flatMap(({ first, rules }) => {
    const index = first ? rules.findIndex(alwaysHolds) : -1;
    const always = rules[index];
    if (always === undefined || always.otherwise) return [];
    return rules.slice(index + 1).map(({ span }) => unreachableRule(span, { always: always.span }));
  });
}
