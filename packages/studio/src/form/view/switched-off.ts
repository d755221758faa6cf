import type { Condition } from "@annae/ir";
import type { ConditionNode } from "@annae/syntax";
import { parseYesNo } from "@annae/vocabulary";

/**
 * Whether the condition is switched off: it says `no`, or `no and` in front of what it asks. That is how a rule or a step
 * is switched off in a policy, because what it asks and does stays in the text, and so does its name.
 */
export function isSwitchedOff(when: ConditionNode | null): boolean {
  if (when?.node === "and") return isSwitchedOff(when.of[0] ?? null);
  return when?.node === "name" && parseYesNo(when.name) === false;
}

/** What the condition asks besides; null: nothing. */
export function withoutSwitch<Atom>(when: Condition<Atom> | null): Condition<Atom> | null {
  if (when?.op === "constant" && !when.value) return null;
  if (when?.op !== "and") return when;
  const [first, ...others] = when.of;
  if (first?.op !== "constant" || first.value) return when;
  const [only] = others;
  return others.length === 1 && only !== undefined ? only : { op: "and", of: others };
}
