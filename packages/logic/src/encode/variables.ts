import type { FactIr } from "@annae/ir";
import { assertNever, type Comparison, type Value } from "@annae/vocabulary";
import { orderedSet } from "../order/ordered-set.ts";
import type { Literal } from "../solver/solver.ts";
import type { Circuit } from "./circuit.ts";
import { type OneOfVariable, oneOfVariable } from "./one-of.ts";
import { comparesWith, type OrderedVariable, relationLiteral } from "./ordered.ts";
import { scaleOf } from "./scale.ts";
import { type TextVariable, textIs, textVariable } from "./texts.ts";

/** What stands for the value of a fact. */
export type Variable =
  | { readonly kind: "yesNo"; readonly literal: Literal }
  | OneOfVariable
  | TextVariable
  | OrderedVariable
  | SinceVariable
  | KnownVariable;

/** A value that is known beforehand. */
export interface KnownVariable {
  readonly kind: "known";
  readonly value: Value;
}

/** A time that has passed, which is known by asking whether it is at least so long; infinite: it has not begun. */
export interface SinceVariable {
  readonly kind: "since";
  readonly atLeast: (ms: number) => Literal;
}

/** Variables for a fact of that type and domain. */
export function variableOf(circuit: Circuit, fact: FactIr): Variable {
  const { type, domain } = fact;
  const scale = scaleOf(fact);
  if (scale !== undefined) {
    const set = orderedSet(scale.shape);
    return { kind: "ordered", scale, set, members: () => ({ set, because: [] }), cuts: [] };
  }
  if (type.kind === "text") return textVariable();
  if (type.kind === "oneOf") return oneOfVariable(circuit, type.values, domain.none === true);
  return { kind: "yesNo", literal: circuit.newVar() };
}

/** Whether the fact has this value. */
export function hasValue(circuit: Circuit, variable: Variable, value: Value): Literal {
  switch (variable.kind) {
    case "yesNo":
      return value === true
        ? variable.literal
        : value === false
          ? -variable.literal
          : -circuit.always;
    case "oneOf":
      return variable.values.get(String(value)) ?? (value === "" ? variable.none : -circuit.always);
    case "text":
      return textIs(circuit, variable, String(value));
    case "ordered":
      return comparesWith(circuit, variable, "is", variable.scale.toNumber(value));
    case "known":
      return variable.value === value ? circuit.always : -circuit.always;
    case "since":
      return sinceCompares(circuit, variable, "is", Number(value));
    default:
      return assertNever(variable);
  }
}

/** Whether the time that has passed compares so with a duration; asks for no other than that takes. */
export function sinceCompares(
  circuit: Circuit,
  { atLeast }: SinceVariable,
  by: Comparison,
  ms: number,
): Literal {
  const longer = () => (ms === Number.POSITIVE_INFINITY ? -circuit.always : atLeast(ms + 1));
  return relationLiteral(
    circuit,
    by,
    () => -atLeast(ms),
    () => -longer(),
  );
}
