import { type Atom, atomHolds, type Condition } from "@annae/ir";
import { assertNever, type Value } from "@annae/vocabulary";
import type { OrderedFact } from "../order/ordered-fact.ts";
import { orderedSet } from "../order/ordered-set.ts";
import type { Literal } from "../solver/solver.ts";
import { compareLiteral, factIs, type Variables } from "./compare.ts";
import type { Foundation } from "./foundation.ts";
import type { OrderedVariable } from "./ordered.ts";
import { textContains } from "./texts.ts";
import { type Variable, variableOf } from "./variables.ts";

/** Variables for the facts of one event, made when they are asked for. */
export interface Snapshot {
  readonly condition: (condition: Condition) => Literal;
  /** The same for a condition with its atoms in it. */
  readonly isSo: (condition: Condition<Atom>) => Literal;
  readonly is: (fact: string, value: Value) => Literal;
  /** Whether two facts have the same value. */
  readonly same: (left: string, right: string) => Literal;
  /** What stands for the fact, which then has a value in every example; undefined for a name that nobody knows. */
  readonly variable: Variables;
  /** The facts that have been asked for so far, by name. */
  readonly asked: ReadonlyMap<string, Variable>;
}

/** A snapshot without facts. `shared`: variables of facts that are the same elsewhere. */
export function createSnapshot(ground: Foundation, shared: Variables = () => undefined): Snapshot {
  const asked = new Map<string, Variable>();
  const variables: Variables = (name) => {
    const known = asked.get(name) ?? shared(name);
    const fact = known === undefined ? ground.factNamed(name) : undefined;
    const found = known ?? (fact && newVariable(ground, variables, name));
    if (found !== undefined) asked.set(name, found);
    return found;
  };
  const literals = new Map<number, Literal>();
  const atom = (index: number) => {
    const literal = literals.get(index) ?? atomLiteral(ground, variables, ground.atoms[index]);
    literals.set(index, literal);
    return literal;
  };
  return {
    condition: (condition) => conditionLiteral(ground, atom, condition),
    isSo: (condition) =>
      conditionLiteral(ground, (asked: Atom) => atomLiteral(ground, variables, asked), condition),
    is: (fact, value) => factIs(ground, variables, fact, value),
    same: (left, right) =>
      compareLiteral(ground, variables, {
        ask: "compare",
        left: { fact: left },
        by: "is",
        right: { fact: right },
      }),
    variable: variables,
    asked,
  };
}

function conditionLiteral<A>(
  ground: Foundation,
  atom: (asked: A) => Literal,
  condition: Condition<A>,
): Literal {
  const { always, and, or } = ground.circuit;
  const literal = (part: Condition<A>) => conditionLiteral(ground, atom, part);
  switch (condition.op) {
    case "constant":
      return condition.value ? always : -always;
    case "atom":
      return atom(condition.atom);
    case "not":
      return -literal(condition.of);
    case "and":
      return and(condition.of.map(literal));
    case "or":
      return or(condition.of.map(literal));
    default:
      return assertNever(condition);
  }
}

function atomLiteral(ground: Foundation, variables: Variables, atom: Atom | undefined): Literal {
  const { always, or } = ground.circuit;
  if (atom === undefined) return -always;
  switch (atom.ask) {
    case "yes":
      return factIs(ground, variables, atom.fact, true);
    case "compare":
      return compareLiteral(ground, variables, atom);
    case "in": {
      const { left, values } = atom;
      if ("value" in left) return values.includes(left.value) ? always : -always;
      return or(values.map((value) => factIs(ground, variables, left.fact, value)));
    }
    case "contains": {
      const { left, words } = atom;
      const text = "fact" in left ? variables(left.fact) : undefined;
      if (text?.kind !== "text") return atomHolds(atom, {}) ? always : -always;
      return or(words.map((word) => textContains(ground.circuit, text, word)));
    }
    default:
      return assertNever(atom);
  }
}

function newVariable(ground: Foundation, variables: Variables, name: string): Variable | undefined {
  const fact = ground.factNamed(name);
  if (fact === undefined) return undefined;
  const variable = variableOf(ground.circuit, fact);
  const { calendar } = ground;
  if (variable.kind !== "ordered" || name !== calendar?.date) return variable;
  const weekday = variables(calendar.weekday);
  if (weekday?.kind !== "oneOf") return variable;
  return { ...variable, members: daysOf(variable, [...weekday.values.values()]) };
}

/** Day 4 was the first Monday since 1970. */
const monday = 4;

/** Only the days of the weekday that the assignment says, and because of that. */
function daysOf(
  { set, scale: { shape } }: OrderedVariable,
  weekdays: readonly Literal[],
): OrderedFact["members"] {
  const sets = weekdays.map((_, index) =>
    orderedSet({ ...shape, step: 7, offset: monday + index }),
  );
  return (value) => {
    const index = weekdays.findIndex(value);
    const because = weekdays[index];
    return because === undefined
      ? { set, because: [] }
      : { set: sets[index] ?? set, because: [because] };
  };
}
