import type { Literal, Solver } from "../solver/solver.ts";

/** Formulas as literals of a solver: the same formula is one literal. Negation is the minus sign. */
export interface Circuit {
  /** Holds always; its negation never. */
  readonly always: Literal;
  readonly and: (parts: readonly Literal[]) => Literal;
  readonly or: (parts: readonly Literal[]) => Literal;
  readonly newVar: () => Literal;
  readonly add: (clause: readonly Literal[]) => void;
}

/** A circuit that writes its gates into the solver as clauses (Tseitin, both ways). */
export function createCircuit(solver: Solver): Circuit {
  const always = solver.newVar();
  solver.add([always]);
  const gates = new Map<string, Literal>();
  const and = (parts: readonly Literal[]): Literal => {
    const inputs = [...new Set(parts)].filter((part) => part !== always).sort((a, b) => a - b);
    const [only = always] = inputs;
    if (inputs.length <= 1) return only;
    const known = new Set(inputs);
    if (inputs.some((input) => input === -always || known.has(-input))) return -always;
    const key = inputs.join();
    const gate = gates.get(key) ?? newGate(solver, inputs);
    gates.set(key, gate);
    return gate;
  };
  return {
    always,
    and,
    or: (parts) => -and(parts.map((part) => -part)),
    newVar: solver.newVar,
    add: solver.add,
  };
}

function newGate(solver: Solver, inputs: readonly Literal[]): Literal {
  const gate = solver.newVar();
  for (const input of inputs) solver.add([-gate, input]);
  solver.add([gate, ...inputs.map((input) => -input)]);
  return gate;
}

/** At most one of the literals holds from now on: by pairs where they are few, else along a ladder. */
export function atMostOne(circuit: Circuit, literals: readonly Literal[]): void {
  if (literals.length <= 6) {
    for (const [index, one] of literals.entries()) {
      for (const other of literals.slice(index + 1)) circuit.add([-one, -other]);
    }
    return;
  }
  let before: Literal | null = null;
  for (const literal of literals) before = oneMore(circuit, literal, before);
}

/** A step of a ladder: not both the literal and one before it. Gives whether any up to here holds. */
export function oneMore(
  { add, newVar }: Pick<Circuit, "add" | "newVar">,
  literal: Literal,
  before: Literal | null,
): Literal {
  const upToHere = newVar();
  add([-literal, upToHere]);
  if (before !== null) {
    add([-before, upToHere]);
    add([-before, -literal]);
  }
  return upToHere;
}
