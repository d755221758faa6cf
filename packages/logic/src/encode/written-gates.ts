import type { Literal, Solver } from "../solver/solver.ts";

/** By variable: what must hold for it to hold; null: a variable that stands for itself. Variable 0 is none. */
export type Gates = readonly (readonly Literal[] | null)[];

/** What stands in a solver of some formulas, and what the solver says of them. */
export interface WrittenGates {
  /** The solver's literal; what the formula is made of is written with it, where it is not there yet. */
  readonly write: (literal: Literal) => Literal;
  /** The literal that is written so. */
  readonly origin: (written: Literal) => Literal;
  /** Whether the literal holds in the solver's assignment; of what is not written, variables do not. */
  readonly value: (literal: Literal) => boolean;
}

/** Formulas of which nothing is written into the solver yet. */
export function gatesIn(solver: Solver, gates: Gates): WrittenGates {
  const places: number[] = [];
  const origins: number[] = [];
  const place = (literal: Literal) => places[Math.abs(literal)] ?? 0;
  const written = (literal: Literal): Literal => (literal < 0 ? -place(literal) : place(literal));
  const put = (variable: number) => {
    const inputs = gates[variable];
    const gate = solver.newVar();
    places[variable] = gate;
    origins[gate] = variable;
    if (!inputs) return;
    const parts = inputs.map(written);
    for (const part of parts) solver.add([-gate, part]);
    solver.add([gate, ...parts.map((part) => -part)]);
  };
  return {
    write: (literal) => {
      if (place(literal) === 0) inOrder(gates, literal, (variable) => place(variable) !== 0, put);
      return written(literal);
    },
    origin: (one) => {
      const variable = origins[Math.abs(one)] ?? 0;
      return one < 0 ? -variable : variable;
    },
    value: (literal) => {
      const known = new Map<number, boolean>();
      const holds = (one: Literal): boolean => {
        const found = place(one) === 0 ? known.get(Math.abs(one)) : solver.value(place(one));
        return one < 0 ? !found : found === true;
      };
      const isKnown = (variable: number) => place(variable) !== 0 || known.has(variable);
      inOrder(gates, literal, isKnown, (variable) => {
        known.set(variable, gates[variable]?.every(holds) ?? false);
      });
      return holds(literal);
    },
  };
}

/** Does something for all that the formula is made of and that is not done yet, the parts before the whole. */
function inOrder(
  gates: Gates,
  literal: Literal,
  isDone: (variable: number) => boolean,
  act: (variable: number) => void,
): void {
  const open = [Math.abs(literal)];
  for (let variable = open.at(-1); variable !== undefined; variable = open.at(-1)) {
    const parts = gates[variable]?.filter((part) => !isDone(Math.abs(part))) ?? [];
    if (parts.length > 0 && !isDone(variable)) {
      for (const part of parts) open.push(Math.abs(part));
      continue;
    }
    open.pop();
    if (!isDone(variable)) act(variable);
  }
}
