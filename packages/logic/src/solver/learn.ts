import { assign, backtrack, type CdclState, type Clause, watch } from "./cdcl-state.ts";

const decay = 0.95;
const largest = 1e100;

/** Learns from a clause that cannot hold why not, and goes back to where that would have helped (first unique implication point). */
export function learn(state: CdclState, conflict: Clause): void {
  const codes = analyze(state, conflict);
  const [asserting = 0, second] = codes;
  const level = second === undefined ? 0 : levelOf(state, second);
  const spread = new Set(codes.map((code) => levelOf(state, code))).size;
  backtrack(state, level);
  const clause = { codes, spread };
  if (second !== undefined) {
    watch(state, clause);
    if (codes.length > 2) state.learned.push(clause);
  }
  assign(state, asserting, second === undefined ? null : clause);
  state.step /= decay;
}

/** Forgets the worse half of what was learned; what is a reason now, or says much, stays. */
export function forget(state: CdclState): void {
  const sorted = [...state.learned].sort((a, b) => a.spread - b.spread);
  const kept = sorted.length / 2;
  state.learned = sorted.filter((clause, index) => {
    const [first = 0] = clause.codes;
    if (index < kept || clause.spread <= 2 || state.reasons[first >> 1] === clause) return true;
    clause.codes = [];
    return false;
  });
}

/** The learned clause: first what it asserts, second a literal of the level to go back to. */
function analyze(state: CdclState, conflict: Clause): number[] {
  const seen = new Set<number>();
  const codes: number[] = [0];
  const here = state.marks.length;
  let open = 0;
  let index = state.trail.length - 1;
  let clause: Clause | null = conflict;
  for (;;) {
    for (const code of clause?.codes ?? []) {
      const variable = code >> 1;
      if (seen.has(variable) || state.values[code] !== -1 || levelOf(state, code) === 0) continue;
      seen.add(variable);
      bump(state, variable);
      if (levelOf(state, code) === here) open += 1;
      else codes.push(code);
    }
    while (!seen.has((state.trail[index] ?? 0) >> 1)) index -= 1;
    const code = state.trail[index] ?? 0;
    index -= 1;
    open -= 1;
    clause = state.reasons[code >> 1] ?? null;
    if (open > 0) continue;
    codes[0] = code ^ 1;
    return highestSecond(state, shorter(state, codes, seen));
  }
}

/** Without literals that the others imply by one step. */
function shorter(state: CdclState, codes: readonly number[], seen: ReadonlySet<number>): number[] {
  return codes.filter((code, index) => {
    const reason = state.reasons[code >> 1];
    if (index === 0 || !reason) return true;
    return !reason.codes.every((other) => seen.has(other >> 1) || levelOf(state, other) === 0);
  });
}

function highestSecond(state: CdclState, codes: number[]): number[] {
  let best = 1;
  for (let index = 2; index < codes.length; index += 1) {
    if (levelOf(state, codes[index] ?? 0) > levelOf(state, codes[best] ?? 0)) best = index;
  }
  const [second, other] = [codes[1], codes[best]];
  if (second !== undefined && other !== undefined) {
    codes[1] = other;
    codes[best] = second;
  }
  return codes;
}

function levelOf(state: CdclState, code: number): number {
  return state.levels[code >> 1] ?? 0;
}

function bump(state: CdclState, variable: number): void {
  const { activity } = state;
  activity[variable] = (activity[variable] ?? 0) + state.step;
  if ((activity[variable] ?? 0) > largest) {
    for (let index = 0; index < activity.length; index += 1) {
      activity[index] = (activity[index] ?? 0) / largest;
    }
    state.step /= largest;
  }
  state.order.rise(variable);
}
