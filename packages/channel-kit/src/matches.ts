import type { FactPattern, Value } from "@annae/vocabulary";

/** Gives a fact's value by its name; undefined for a name that nobody knows. */
export type ReadValue = (fact: string) => Value | undefined;

/** Whether every fact of the pattern has the value given there. */
export function matches(pattern: FactPattern, read: ReadValue): boolean {
  return Object.entries(pattern).every(([name, value]) => read(name) === value);
}
