import { type Atom, atomHolds } from "@annae/ir";
import { type Comparison, comparisons, type Value } from "@annae/vocabulary";
import type { Literal } from "../solver/solver.ts";
import type { Foundation } from "./foundation.ts";
import { sameOneOf } from "./one-of.ts";
import { comparesWith, comparesWithFact } from "./ordered.ts";
import { sameText } from "./texts.ts";
import { hasValue, sinceCompares, type Variable } from "./variables.ts";

/** The variables of one event's facts. */
export type Variables = (fact: string) => Variable | undefined;

/** Whether the fact has this value; never where nobody knows the fact. */
export function factIs(
  { circuit }: Foundation,
  variables: Variables,
  name: string,
  value: Value,
): Literal {
  const variable = variables(name);
  return variable === undefined ? -circuit.always : hasValue(circuit, variable, value);
}

/** Whether the two sides compare so. */
export function compareLiteral(
  ground: Foundation,
  variables: Variables,
  atom: Extract<Atom, { ask: "compare" }>,
): Literal {
  const { left, by, right } = atom;
  if ("fact" in left) {
    return "fact" in right
      ? compareFacts(ground, variables, [left.fact, right.fact], by)
      : compareValue(ground, variables, left.fact, by, right.value);
  }
  if ("fact" in right)
    return compareValue(ground, variables, right.fact, comparisons[by].mirrored, left.value);
  const { always } = ground.circuit;
  return atomHolds(atom, {}) ? always : -always;
}

function compareValue(
  ground: Foundation,
  variables: Variables,
  name: string,
  by: Comparison,
  value: Value,
): Literal {
  const variable = variables(name);
  if (variable?.kind === "ordered") {
    return comparesWith(ground.circuit, variable, by, variable.scale.toNumber(value));
  }
  if (variable?.kind === "known") return compareKnown(ground, variable.value, by, value);
  if (variable?.kind === "since") {
    return sinceCompares(ground.circuit, variable, by, Number(value));
  }
  const same = factIs(ground, variables, name, value);
  return by === "isNot" ? -same : same;
}

function compareFacts(
  ground: Foundation,
  variables: Variables,
  names: readonly [string, string],
  by: Comparison,
): Literal {
  const [left, right] = [variables(names[0]), variables(names[1])];
  if (left?.kind === "ordered" && right?.kind === "ordered") {
    return comparesWithFact(ground.circuit, ground.pairs, [left, right], by);
  }
  if (left?.kind === "known" && right?.kind === "known") {
    return compareKnown(ground, left.value, by, right.value);
  }
  if (left?.kind === "known")
    return compareValue(ground, variables, names[1], comparisons[by].mirrored, left.value);
  if (right?.kind === "known") return compareValue(ground, variables, names[0], by, right.value);
  if (left?.kind === "since") return compareSince(ground, left, right, by);
  if (right?.kind === "since") return compareSince(ground, right, left, comparisons[by].mirrored);
  const same = sameValue(ground, left, right);
  return by === "isNot" ? -same : same;
}

function compareKnown({ circuit }: Foundation, left: Value, by: Comparison, right: Value): Literal {
  return comparisons[by].holds(left, right) ? circuit.always : -circuit.always;
}

/** A time that has passed against a duration with few values; with any other fact it is beyond what is decided. */
function compareSince(
  { circuit, beyond }: Foundation,
  since: Variable | undefined,
  other: Variable | undefined,
  by: Comparison,
): Literal {
  if (since?.kind !== "since" || other?.kind !== "ordered" || other.supposed === undefined) {
    beyond.add(by);
    return circuit.newVar();
  }
  return circuit.or(
    other.supposed.map((ms) =>
      circuit.and([comparesWith(circuit, other, "is", ms), sinceCompares(circuit, since, by, ms)]),
    ),
  );
}

function sameValue(
  { circuit }: Foundation,
  left: Variable | undefined,
  right: Variable | undefined,
): Literal {
  if (left?.kind === "oneOf" && right?.kind === "oneOf") return sameOneOf(circuit, left, right);
  if (left?.kind === "text" && right?.kind === "text") return sameText(circuit, left, right);
  if (left?.kind !== "yesNo" || right?.kind !== "yesNo") return -circuit.always;
  const { and, or } = circuit;
  return or([and([left.literal, right.literal]), and([-left.literal, -right.literal])]);
}
