import { type ActivityHeap, activityHeap } from "./activity-heap.ts";
import type { Literal } from "./solver.ts";

/** A clause in use. Its first two codes are watched. */
export interface Clause {
  codes: number[];
  /** How many levels its literals were on when it was learned; 0 for a clause that was given. */
  readonly spread: number;
}

/** A clause of two literals, seen from one of them. */
export interface BinaryClause {
  readonly other: number;
  readonly clause: Clause;
}

/**
 * All that the search knows. A literal's code is twice its variable, one more for the negation;
 * `code ^ 1` negates.
 */
export interface CdclState {
  /** By code: 1 holds, -1 does not, 0 open. */
  readonly values: number[];
  /** By code: the clauses of three literals and more that watch it. */
  readonly watches: Clause[][];
  /** By code: the clauses of two that it is in. */
  readonly pairs: BinaryClause[][];
  /** By variable: where it was decided, and the clause that forced it. */
  readonly levels: number[];
  readonly reasons: (Clause | null)[];
  readonly activity: number[];
  readonly order: ActivityHeap;
  /** By variable: the code it had last. */
  readonly phases: number[];
  /** Codes in the order in which they came to hold, and where each level begins. */
  readonly trail: number[];
  readonly marks: number[];
  /** How much of the trail has been propagated. */
  head: number;
  step: number;
  /** Literals that came to hold so far, those taken back included. */
  work: number;
  learned: Clause[];
  /** False: the clauses contradict one another. */
  possible: boolean;
}

/** Nothing known yet. */
export function emptyState(): CdclState {
  const activity: number[] = [0];
  return {
    values: [0, 0],
    watches: [[], []],
    pairs: [[], []],
    levels: [0],
    reasons: [null],
    activity,
    order: activityHeap(activity),
    phases: [0],
    trail: [],
    marks: [],
    head: 0,
    step: 1,
    work: 0,
    learned: [],
    possible: true,
  };
}

export function codeOf(literal: Literal): number {
  return literal > 0 ? 2 * literal : -2 * literal + 1;
}

export function literalOf(code: number): Literal {
  return code & 1 ? -(code >> 1) : code >> 1;
}

/** A new variable, open. */
export function addVariable(state: CdclState): Literal {
  const variable = state.levels.length;
  state.values.push(0, 0);
  state.watches.push([], []);
  state.pairs.push([], []);
  state.levels.push(0);
  state.reasons.push(null);
  state.activity.push(0);
  state.phases.push(2 * variable + 1);
  state.order.insert(variable);
  return variable;
}

/** Makes the literal hold, because of the clause or by decision. */
export function assign(state: CdclState, code: number, reason: Clause | null): void {
  state.values[code] = 1;
  state.values[code ^ 1] = -1;
  state.levels[code >> 1] = state.marks.length;
  state.reasons[code >> 1] = reason;
  state.trail.push(code);
  state.work += 1;
}

/** Takes back all that came to hold behind the level. */
export function backtrack(state: CdclState, level: number): void {
  const start = state.marks[level];
  if (start === undefined) return;
  for (const code of state.trail.splice(start)) {
    state.values[code] = 0;
    state.values[code ^ 1] = 0;
    state.phases[code >> 1] = code;
    state.order.insert(code >> 1);
  }
  state.marks.length = level;
  state.head = start;
}

/** Keeps the clause, its first two literals watched. */
export function watch(state: CdclState, clause: Clause): void {
  const [first = 0, second = 0] = clause.codes;
  if (clause.codes.length === 2) {
    state.pairs[first]?.push({ other: second, clause });
    state.pairs[second]?.push({ other: first, clause });
    return;
  }
  state.watches[first]?.push(clause);
  state.watches[second]?.push(clause);
}
