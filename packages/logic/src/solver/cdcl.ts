import {
  addVariable,
  assign,
  backtrack,
  type CdclState,
  codeOf,
  emptyState,
  literalOf,
  watch,
} from "./cdcl-state.ts";
import { forget, learn } from "./learn.ts";
import { propagate } from "./propagate.ts";
import type { Literal, Solver, Status } from "./solver.ts";

/** Conflicts between two restarts at first, and how the number grows. */
const firstRestart = 100;
const restartGrowth = 1.3;

/** Learned clauses that are kept before the worse half is forgotten. */
const memory = 4_000;

/** A solver of our own (conflict-driven clause learning): small, needs no loading, and slower than CaDiCaL from some 200 rules on. */
export function createCdcl(): Solver {
  const state = emptyState();
  let model: readonly number[] = [];
  let core: readonly Literal[] = [];
  return {
    newVar: () => addVariable(state),
    add: (clause) => addClause(state, clause),
    solve: (assumptions, conflicts = Number.POSITIVE_INFINITY) => {
      const found = search(state, assumptions.map(codeOf), conflicts);
      model = found.status === "sat" ? [...state.values] : [];
      core = found.core.map(literalOf);
      backtrack(state, 0);
      return found.status;
    },
    value: (literal) => model[codeOf(literal)] === 1,
    work: () => state.work,
    core: () => core,
    dispose: () => undefined,
  };
}

function addClause(state: CdclState, literals: readonly Literal[]): void {
  const codes = [...new Set(literals.map(codeOf))];
  const holds = codes.some((code) => state.values[code] === 1 || codes.includes(code ^ 1));
  if (holds || !state.possible) return;
  const left = codes.filter((code) => state.values[code] !== -1);
  const [first] = left;
  if (first === undefined) state.possible = false;
  else if (left.length === 1) assign(state, first, null);
  else watch(state, { codes: left, spread: 0 });
}

interface Found {
  readonly status: Status;
  readonly core: readonly number[];
}

function search(state: CdclState, assumptions: readonly number[], conflicts: number): Found {
  let left = conflicts;
  let restart = firstRestart;
  let untilRestart = restart;
  const calm = { isCalm: true, next: 1 };
  while (state.possible) {
    const conflict = propagate(state);
    if (conflict !== null) {
      if (state.marks.length === 0) state.possible = false;
      else if (left <= 0) return { status: "unknown", core: [] };
      else learn(state, conflict);
      left -= 1;
      untilRestart -= 1;
      calm.isCalm = false;
      continue;
    }
    if (untilRestart <= 0) {
      backtrack(state, 0);
      if (state.learned.length > memory) forget(state);
      restart *= restartGrowth;
      untilRestart = restart;
    }
    const next = decide(state, assumptions, calm);
    if (next === undefined) return { status: "sat", core: [] };
    if (state.values[next] === -1) return { status: "unsat", core: coreOf(state, next) };
    state.marks.push(state.trail.length);
    if (state.values[next] === 0) assign(state, next, null);
  }
  return { status: "unsat", core: [] };
}

/**
 * The next assumption, or a guess; undefined where nothing is open. Before the first conflict no variable is more active
 * than another, and they are simply taken in turn.
 */
function decide(
  state: CdclState,
  assumptions: readonly number[],
  calm: { readonly isCalm: boolean; next: number },
): number | undefined {
  const assumed = assumptions[state.marks.length];
  if (assumed !== undefined) return assumed;
  if (calm.isCalm) {
    for (; calm.next < state.levels.length; calm.next += 1) {
      if (state.values[2 * calm.next] === 0) return state.phases[calm.next];
    }
    return undefined;
  }
  for (let variable = state.order.take(); variable !== undefined; variable = state.order.take()) {
    if (state.values[2 * variable] === 0) return state.phases[variable];
  }
  return undefined;
}

/** The assumption that cannot hold any more, and those that forbid it. */
function coreOf(state: CdclState, failed: number): number[] {
  const core = [failed];
  const seen = new Set([failed >> 1]);
  for (const code of [...state.trail].reverse()) {
    if (!seen.has(code >> 1) || state.levels[code >> 1] === 0) continue;
    const reason = state.reasons[code >> 1];
    if (reason) for (const other of reason.codes) seen.add(other >> 1);
    else core.push(code);
  }
  return core;
}
