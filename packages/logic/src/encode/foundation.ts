import type { Atom, FactIr } from "@annae/ir";
import type { Pair } from "../order/ordered-fact.ts";
import type { Circuit } from "./circuit.ts";

/** What formulas about a policy stand on: the circuit, what is known of its facts, and its atoms. */
export interface Foundation {
  readonly circuit: Circuit;
  /** Facts that are compared with one another; grows. */
  readonly pairs: Pair[];
  /** Comparisons that are beyond what can be decided, and were taken to come out either way; grows. */
  readonly beyond: Set<string>;
  /** Undefined for a name that nobody knows. */
  readonly factNamed: (name: string) => FactIr | undefined;
  readonly atoms: readonly Atom[];
  /** Two facts, one of which is the day of the week of the other. */
  readonly calendar: { readonly weekday: string; readonly date: string } | null;
}
