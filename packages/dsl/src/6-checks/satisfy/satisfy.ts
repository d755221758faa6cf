import type { Value } from "@annae/vocabulary";
import type { ModelCondition } from "../../4-model/model.ts";
import { type Budget, holdsPartly } from "./partly-known.ts";
import { type FactTraits, type Relation, type Unknown, unknownsOf } from "./unknowns.ts";

/** A fact with a value, or two facts with how they compare. */
export interface Assumption {
  readonly about: Unknown;
  readonly is: Value | Relation;
}

/** Whether conditions can hold together: with a case in which they do, never, or not to be told at reasonable cost. */
export type Satisfiable =
  | { readonly can: "yes"; readonly example: readonly Assumption[] }
  | { readonly can: "no" }
  | { readonly can: "unknown" };

interface Search {
  readonly conditions: readonly ModelCondition[];
  readonly unknowns: readonly (readonly [string, Unknown])[];
  readonly assumed: Map<string, Value | Relation>;
  readonly budget: Budget;
  /** A case was given up because its facts and their comparison may not fit. */
  doubtful: boolean;
}

/** Parts of conditions that one question may look at. */
const stepsPerQuestion = 20_000;

/** More comparisons of facts with facts than this may contradict one another, which is not looked at. */
const maxPairs = 2;

/**
 * Whether all the conditions can hold for the same facts.
 * The work is taken from the budget, so that many questions together stay cheap.
 */
export function satisfy(
  conditions: readonly ModelCondition[],
  traits: FactTraits,
  budget: Budget,
): Satisfiable {
  budget.left -= conditions.length;
  if (budget.left <= 0) return { can: "unknown" };
  const unknowns = [...unknownsOf(conditions, traits)];
  const own: Budget = { left: Math.min(stepsPerQuestion, budget.left) };
  const before = own.left;
  const search: Search = {
    conditions,
    unknowns,
    assumed: new Map(),
    budget: own,
    doubtful: false,
  };
  const found = explore(0, search);
  budget.left -= before - own.left;
  if (own.left <= 0) return { can: "unknown" };
  if (found === null) return { can: search.doubtful ? "unknown" : "no" };
  const pairs = unknowns.filter(([, about]) => "pair" in about);
  return pairs.length > maxPairs ? { can: "unknown" } : { can: "yes", example: found };
}

function explore(index: number, search: Search): readonly Assumption[] | null {
  const { conditions, assumed, budget, unknowns } = search;
  if (budget.left <= 0) return null;
  const holding = holdsPartly({ op: "and", of: conditions }, assumed, budget);
  if (holding === false) return null;
  if (holding === true) return example(search);
  const [name, unknown] = unknowns[index] ?? [];
  if (name === undefined || unknown === undefined) return null;
  for (const value of unknown.values) {
    assumed.set(name, value);
    const found = explore(index + 1, search);
    if (found !== null) return found;
  }
  assumed.delete(name);
  return null;
}

function example(search: Search): readonly Assumption[] | null {
  const assumptions = search.unknowns.flatMap(([name, about]): Assumption[] => {
    const is = search.assumed.get(name);
    return is === undefined ? [] : [{ about, is }];
  });
  if (assumptions.every((assumption) => fits(assumption, search))) return assumptions;
  search.doubtful = true;
  return null;
}

/** Whether two facts that are said to compare in a way do so with the values they are said to have. */
function fits({ about, is }: Assumption, { assumed }: Search): boolean {
  if (!("pair" in about)) return true;
  const left = assumed.get(about.pair[0]);
  const right = assumed.get(about.pair[1]);
  if (left === undefined || right === undefined) return true;
  if (is === "=") return left === right;
  if (about.values.length === 2) return left !== right;
  return is === "<" ? left < right : left > right;
}
