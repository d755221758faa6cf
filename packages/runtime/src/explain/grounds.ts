import {
  type Atom,
  type Condition,
  holds,
  type Leaf,
  leavesOf,
  resolveAtoms,
  type Told,
} from "@annae/ir";

/** A part of a condition that has no parts of its own. */
export type Reason = Leaf<Atom>;

/**
 * The parts that decide whether the condition holds, in the order written: all of what had to come together,
 * the first of what was enough by itself.
 */
export function groundsOf(condition: Condition, told: Told): readonly Reason[] {
  if (condition.op === "not") return groundsOf(condition.of, told);
  if (condition.op !== "and" && condition.op !== "or")
    return leavesOf(resolveAtoms(condition, told.atoms));
  const enough = condition.op === "or";
  const first = condition.of.find((part) => holds(part, told.atoms, told.facts) === enough);
  const deciding = first === undefined ? condition.of : [first];
  return deciding.flatMap((part) => groundsOf(part, told));
}
