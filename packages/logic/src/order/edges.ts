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
  const suspects = onCircles(edges);
  if (suspects.length === 0) return null;
  const out = edgesByStart(edges);
  let shortest: readonly Edge[] | null = null;
  for (const edge of suspects) {
    const back = shortestPath(edge.to, edge.from, out);
    if (back !== null && (shortest === null || back.length + 1 < shortest.length)) {
      shortest = [edge, ...back];
    }
  }
  return shortest;
}

/** The strict edges that are on circles or between them: the rest is peeled off, equal facts being taken for one. */
function onCircles(edges: readonly Edge[]): readonly Edge[] {
  const classOf = equalFacts(edges);
  const strict = edges.filter((edge) => edge.strict);
  const ends = strict.map(({ from, to }) => ({ from: classOf(from), to: classOf(to) }));
  const incoming = new Map<OrderedFact, number>();
  for (const { to } of ends) incoming.set(to, (incoming.get(to) ?? 0) + 1);
  const out = Map.groupBy(ends, ({ from }) => from);
  const peeled = new Set([...out.keys()].filter((fact) => !incoming.has(fact)));
  for (const fact of peeled) {
    for (const { to } of out.get(fact) ?? []) {
      const left = (incoming.get(to) ?? 0) - 1;
      incoming.set(to, left);
      if (left === 0) peeled.add(to);
    }
  }
  return strict.filter(({ from }) => !peeled.has(classOf(from)));
}

/** By fact, one that stands for all that are equal to it. */
function equalFacts(edges: readonly Edge[]): (fact: OrderedFact) => OrderedFact {
  const next = new Map<OrderedFact, OrderedFact>();
  const classOf = (fact: OrderedFact): OrderedFact => {
    let last = fact;
    for (let one = next.get(last); one !== undefined; one = next.get(last)) last = one;
    if (last !== fact) next.set(fact, last);
    return last;
  };
  for (const { from, to, strict } of edges) {
    const [one, other] = [classOf(from), classOf(to)];
    if (!strict && one !== other) next.set(one, other);
  }
  return classOf;
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
