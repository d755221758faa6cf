import { assign, type CdclState, type Clause } from "./cdcl-state.ts";

/** Draws all conclusions from what holds; gives a clause that cannot hold any more, if there is one. */
export function propagate(state: CdclState): Clause | null {
  while (state.head < state.trail.length) {
    const code = state.trail[state.head] ?? 0;
    state.head += 1;
    const conflict = visitPairs(state, code ^ 1) ?? visitWatches(state, code ^ 1);
    if (conflict !== null) return conflict;
  }
  return null;
}

/** In a clause of two, the other literal must hold. */
function visitPairs(state: CdclState, failed: number): Clause | null {
  for (const { other, clause } of state.pairs[failed] ?? []) {
    const value = state.values[other];
    if (value === -1) return clause;
    if (value === 0) assign(state, other, clause);
  }
  return null;
}

/** Looks at the clauses that watch a literal that no longer holds. */
function visitWatches(state: CdclState, failed: number): Clause | null {
  const watching = state.watches[failed] ?? [];
  let kept = 0;
  let conflict: Clause | null = null;
  for (const clause of watching) {
    if (conflict === null) {
      const outcome = visit(state, clause, failed);
      if (outcome === "gone") continue;
      if (outcome === "conflict") conflict = clause;
    }
    watching[kept] = clause;
    kept += 1;
  }
  watching.length = kept;
  return conflict;
}

/** `gone`: the clause watches another literal now, or has been forgotten. */
function visit(state: CdclState, clause: Clause, failed: number): "gone" | "kept" | "conflict" {
  const { codes } = clause;
  const { values } = state;
  if (codes.length === 0) return "gone";
  if (codes[0] === failed) {
    codes[0] = codes[1] ?? 0;
    codes[1] = failed;
  }
  const first = codes[0] ?? 0;
  if (values[first] === 1) return "kept";
  for (let index = 2; index < codes.length; index += 1) {
    const other = codes[index] ?? 0;
    if (values[other] === -1) continue;
    codes[1] = other;
    codes[index] = failed;
    state.watches[other]?.push(clause);
    return "gone";
  }
  if (values[first] === -1) return "conflict";
  assign(state, first, clause);
  return "kept";
}
