import { atMostOne, type Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";

/** Exactly one of a few things: which of them, by a literal each. */
export type Selection<T> = ReadonlyMap<T, Literal>;

/** Any one of them. */
export function anyOf<T>(circuit: Circuit, things: readonly T[]): Selection<T> {
  const choice = new Map(things.map((thing) => [thing, circuit.newVar()]));
  const literals = [...choice.values()];
  atMostOne(circuit, literals);
  circuit.add(literals);
  return choice;
}

/** This one, of all of them. */
export function only<T>({ always }: Circuit, things: readonly T[], chosen: T): Selection<T> {
  return new Map(things.map((thing) => [thing, thing === chosen ? always : -always]));
}

/** One choice where the literal holds, else the other. */
export function ifChoice<T>(
  circuit: Circuit,
  literal: Literal,
  then: Selection<T>,
  otherwise: Selection<T>,
): Selection<T> {
  return new Map(
    [...otherwise].map(([thing, other]) => [
      thing,
      ifElse(circuit, literal, is(then, thing), other),
    ]),
  );
}

/** One literal where the condition holds, else the other. */
export function ifElse(
  { and, or }: Circuit,
  condition: Literal,
  then: Literal,
  otherwise: Literal,
): Literal {
  return then === otherwise ? then : or([and([condition, then]), and([-condition, otherwise])]);
}

/** Whether the choice is this; every choice knows all things of its kind. */
export function is<T>(choice: Selection<T>, thing: T): Literal {
  return choice.get(thing) ?? 0;
}

/** Whether the choice is one of these. */
export function among<T>({ or }: Circuit, choice: Selection<T>, things: readonly T[]): Literal {
  return or(things.map((thing) => is(choice, thing)));
}
