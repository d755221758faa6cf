import {
  type Atom,
  atomHolds,
  type Condition,
  type Facts,
  factsOf,
  foldCondition,
} from "@annae/ir";
import { passingOf } from "./time-facts.ts";

/** Whether the condition holds while nothing happens but time; null: that depends on the time. */
export function timelessAnswer(condition: Condition<Atom>, facts: Facts): boolean | null {
  return foldCondition<Atom, boolean | null>(condition, {
    constant: (value) => value,
    atom: (atom) => (isTimeless(atom) ? atomHolds(atom, facts) : null),
    not: (of) => (of === null ? null : !of),
    join: (op, of) => {
      const decisive = op === "or";
      if (of.includes(decisive)) return decisive;
      return of.includes(null) ? null : !decisive;
    },
  });
}

/** Whether time alone never answers the question otherwise. */
export function isTimeless(atom: Atom): boolean {
  return factsOf(atom).every((name) => passingOf(name).length === 0);
}
