import type { Literal } from "../solver/solver.ts";
import { atMostOne, type Circuit } from "./circuit.ts";

/** Variables of a fact that has one of a few values, or none of them where it may be empty. */
export interface OneOfVariable {
  readonly kind: "oneOf";
  readonly values: ReadonlyMap<string, Literal>;
  /** Holds where the fact has none of the values. */
  readonly none: Literal;
}

/** A variable of each value, of which exactly one holds; at most one where the fact may be empty. */
export function oneOfVariable(
  circuit: Circuit,
  names: readonly string[],
  mayBeNone: boolean,
): OneOfVariable {
  const values = new Map(names.map((name) => [name, circuit.newVar()]));
  const literals = [...values.values()];
  atMostOne(circuit, literals);
  if (!mayBeNone) circuit.add(literals);
  return { kind: "oneOf", values, none: -circuit.or(literals) };
}

/** Whether both have the same value, or both none. */
export function sameOneOf(circuit: Circuit, left: OneOfVariable, right: OneOfVariable): Literal {
  const both = [...left.values].map(([name, literal]) =>
    circuit.and([literal, right.values.get(name) ?? -circuit.always]),
  );
  return circuit.or([...both, circuit.and([left.none, right.none])]);
}
