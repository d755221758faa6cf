/** A variable, or with a minus sign its negation; variables count from 1. */
export type Literal = number;

/** `unknown`: the limit was reached first. */
export type Status = "sat" | "unsat" | "unknown";

/** Decides whether clauses can hold together. Clauses stay; assumptions hold for one question. */
export interface Solver {
  readonly newVar: () => Literal;
  /** From now on at least one of the literals holds; the empty clause never does. */
  readonly add: (clause: readonly Literal[]) => void;
  /** `conflicts`: how many dead ends to go through before giving up. */
  readonly solve: (assumptions: readonly Literal[], conflicts?: number) => Status;
  /** How much work it has done so far, the same on every machine: about the literals that came to hold. */
  readonly work: () => number;
  /** After `sat`: whether the literal holds in the assignment that was found. */
  readonly value: (literal: Literal) => boolean;
  /** After `unsat`: assumptions that cannot hold together; none where the clauses alone cannot. */
  readonly core: () => readonly Literal[];
  /** Frees what garbage collection does not see. */
  readonly dispose: () => void;
}

/** Makes solvers that know of no clause yet. */
export type CreateSolver = () => Solver;
