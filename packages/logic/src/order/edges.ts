import type { Literal } from "../solver/solver.ts";
import type { OrderedFact, Pair, Valuation } from "./ordered-fact.ts";

/** `from` is below `to`, or at most equal where it is not strict, because of the literal. */
export interface Edge {
  readonly from: OrderedFact;
  readonly to: OrderedFact;
  readonly strict: boolean;
  readonly because: Literal;
}

/** What the assignment says about pairs of facts. */
export function edgesOf(pairs: readonly Pair[], value: Valuation): readonly Edge[] {
  return pairs.flatMap(({ left, right, below, above }): Edge[] => {
    if (value(below)) return [{ from: left, to: right, strict: true, because: below }];
    if (value(above)) return [{ from: right, to: left, strict: true, because: above }];
    return [
      { from: left, to: right, strict: false, because: -above },
      { from: right, to: left, strict: false, because: -below },
    ];
  });
}

/** The edges out of every fact. */
export function edgesByStart(edges: readonly Edge[]): ReadonlyMap<OrderedFact, readonly Edge[]> {
  return Map.groupBy(edges, ({ from }) => from);
}

/** A shortest circle that contains a strict edge: no values can satisfy it. Null where there is none. */
export function strictCircle(edges: readonly Edge[]): readonly Edge[] | null {
  const out = edgesByStart(edges);
  let shortest: readonly Edge[] | null = null;
  for (const edge of edges.filter(({ strict }) => strict)) {
    const back = shortestPath(edge.to, edge.from, out);
    if (back !== null && (shortest === null || back.length + 1 < shortest.length)) {
      shortest = [edge, ...back];
    }
  }
  return shortest;
}

/** Breadth first. */
function shortestPath(
  start: OrderedFact,
  goal: OrderedFact,
  out: ReadonlyMap<OrderedFact, readonly Edge[]>,
): readonly Edge[] | null {
  const arrivals = new Map<OrderedFact, readonly Edge[]>([[start, []]]);
  for (const [fact, path] of arrivals) {
    if (fact === goal) return path;
    for (const edge of out.get(fact) ?? []) {
      if (!arrivals.has(edge.to)) arrivals.set(edge.to, [...path, edge]);
    }
  }
  return null;
}
