import { type Condition, foldCondition } from "@annae/ir";

/** The same for conditions that ask the same. */
export function questionKey(condition: Condition): string {
  return foldCondition(condition, {
    constant: String,
    atom: String,
    not: (of) => `!${of}`,
    join: (op, of) => `${op}(${of.join()})`,
  });
}
