import type { Channel, FactPattern, FallbackRow } from "./define-channel.ts";
import type { KindName } from "./kind.ts";
import type { Value } from "./value-type.ts";

/** Gives a fact's value by its name; undefined for a name that nobody knows. */
export type ReadValue = (fact: string) => Value | undefined;

/** Whether every fact of the pattern has the value given there. */
export function holds(pattern: FactPattern, read: ReadValue): boolean {
  return Object.entries(pattern).every(([name, value]) => read(name) === value);
}

/** The row that decides what stands in for a message of that kind; undefined: nothing does, both see the text. */
export function fallbackRow(
  { fallback }: Pick<Channel, "fallback">,
  kind: KindName,
  read: ReadValue,
): FallbackRow | undefined {
  return fallback.find((row) => row.kind === kind && holds(row.when, read));
}
