import { type Condition, type Facts, holds } from "@annae/ir";

/** A part of a condition that has no parts of its own. */
export type Ground = Exclude<Condition, { readonly op: "not" | "and" | "or" }>;

/**
 * The parts that decide whether the condition holds, in the order written: all of what had to come together,
 * the first of what was enough by itself.
 */
export function groundsOf(condition: Condition, facts: Facts): readonly Ground[] {
  if (condition.op === "not") return groundsOf(condition.of, facts);
  if (condition.op !== "and" && condition.op !== "or") return [condition];
  const enough = condition.op === "or";
  const first = condition.of.find((part) => holds(part, facts) === enough);
  const deciding = first === undefined ? condition.of : [first];
  return deciding.flatMap((part) => groundsOf(part, facts));
}
