import type { Literal, Solver } from "../solver/solver.ts";
import { gatesIn } from "./written-gates.ts";

/** Formulas as literals of a solver: the same formula is one literal. Negation is the minus sign. */
export interface Circuit {
  /** Holds always; its negation never. */
  readonly always: Literal;
  readonly and: (parts: readonly Literal[]) => Literal;
  readonly or: (parts: readonly Literal[]) => Literal;
  readonly newVar: () => Literal;
  readonly add: (clause: readonly Literal[]) => void;
}

/** A circuit that questions can be asked about. */
export interface AskedCircuit extends Circuit, Omit<Solver, "newVar" | "add"> {}

/**
 * A circuit over a solver. A formula is written into it as clauses (Tseitin, both ways) when a question or a clause is
 * about it: what nothing is asked about costs the solver nothing.
 */
export function createCircuit(solver: Solver): AskedCircuit {
  const gates: (readonly Literal[] | null)[] = [null];
  const known = new Map<string | number, Literal>();
  const { write, origin, value } = gatesIn(solver, gates);
  const newVar = (): Literal => gates.push(null) - 1;
  const add = (clause: readonly Literal[]) => solver.add(clause.map(write));
  const always = newVar();
  add([always]);
  const and = (parts: readonly Literal[]): Literal => {
    const inputs = inputsOf(parts, always);
    if (inputs === null) return -always;
    const [only = always] = inputs;
    if (inputs.length <= 1) return only;
    const key = keyOf(inputs);
    const gate = known.get(key) ?? gates.push(inputs) - 1;
    known.set(key, gate);
    return gate;
  };
  return {
    always,
    and,
    or: (parts) => -and(parts.map((part) => -part)),
    newVar,
    add,
    solve: (assumptions, conflicts) => solver.solve(assumptions.map(write), conflicts),
    value,
    core: () => solver.core().map(origin),
    work: solver.work,
    dispose: solver.dispose,
  };
}

/** The literals in order, each once, without those that always hold; null where they cannot hold together. */
function inputsOf(parts: readonly Literal[], always: Literal): readonly Literal[] | null {
  const inputs = [...new Set(parts)].filter((part) => part !== always).sort((a, b) => a - b);
  const all = inputs.length > fewInputs ? new Set(inputs) : null;
  const isIn = (literal: Literal) => all?.has(literal) ?? inputs.includes(literal);
  return inputs.some((input) => input === -always || isIn(-input)) ? null : inputs;
}

/** So few are looked through faster one by one. */
const fewInputs = 8;

/** Literals are less than this. */
const mostLiterals = 2 ** 26;

/** The same for the same literals alone; of two it is a number, which costs less. */
function keyOf(inputs: readonly Literal[]): string | number {
  const [one = 0, other = 0] = inputs;
  return inputs.length === 2 ? one * 2 * mostLiterals + other : inputs.join();
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
