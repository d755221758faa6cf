import { type Atom, answerAsFar, atomHolds, type Condition, type Facts, factsOf } from "@annae/ir";
import { passingOf } from "./time-facts.ts";

/** Whether the condition holds while nothing happens but time; null: that depends on the time. */
export function timelessAnswer(condition: Condition<Atom>, facts: Facts): boolean | null {
  return answerAsFar(condition, (atom) => (isTimeless(atom) ? atomHolds(atom, facts) : null));
}

/** Whether time alone never answers the question otherwise. */
export function isTimeless(atom: Atom): boolean {
  return factsOf(atom).every((name) => passingOf(name).length === 0);
}
