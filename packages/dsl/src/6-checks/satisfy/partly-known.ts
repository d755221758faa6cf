import { type Atom, atomHolds, type Comparison, comparisons } from "@annae/ir";
import { assertNever, type Value } from "@annae/vocabulary";
import type { ModelCondition } from "../../4-model/model.ts";
import { pairKey, type Relation } from "./unknowns.ts";

/** What is assumed of facts and of pairs of facts, by name. */
export type Assumed = ReadonlyMap<string, Value | Relation>;

/** Work that may still be done, in parts of conditions looked at. */
export interface Budget {
  left: number;
}

/** Whether the condition holds as far as facts are known; undefined where that depends on the others. */
export function holdsPartly(
  condition: ModelCondition,
  assumed: Assumed,
  budget: Budget,
): boolean | undefined {
  budget.left -= 1;
  switch (condition.op) {
    case "constant":
      return condition.value;
    case "atom":
      return atomPartly(condition.atom, assumed);
    case "not":
      return known(holdsPartly(condition.of, assumed, budget), (holding) => !holding);
    case "and":
      return everyPartly(condition.of, true, assumed, budget);
    case "or":
      return known(everyPartly(condition.of, false, assumed, budget), (none) => !none);
    default:
      return assertNever(condition);
  }
}

function atomPartly(atom: Atom, assumed: Assumed): boolean | undefined {
  switch (atom.ask) {
    case "yes":
      return known(assumed.get(atom.fact), (value) => value === true);
    case "compare":
      return comparesPartly(atom, assumed);
    case "in": {
      const { left, values } = atom;
      if ("value" in left) return values.includes(left.value);
      return known(assumed.get(left.fact), (value) => values.includes(value));
    }
    default:
      return assertNever(atom);
  }
}

/** Whether all the conditions are `wanted`. */
function everyPartly(
  conditions: readonly ModelCondition[],
  wanted: boolean,
  assumed: Assumed,
  budget: Budget,
): boolean | undefined {
  let all: boolean | undefined = true;
  for (const condition of conditions) {
    const holding = holdsPartly(condition, assumed, budget);
    if (holding === !wanted) return false;
    if (holding === undefined) all = undefined;
  }
  return all;
}

function comparesPartly(
  atom: Extract<Atom, { ask: "compare" }>,
  assumed: Assumed,
): boolean | undefined {
  const { left, by, right } = atom;
  if ("value" in left || "value" in right) {
    const asked = "value" in left ? right : left;
    if ("value" in asked) return atomHolds(atom, {});
    const value = assumed.get(asked.fact);
    const { holds } = comparisons[by];
    return known(value, (fact) =>
      "value" in left ? holds(left.value, fact) : "value" in right && holds(fact, right.value),
    );
  }
  if (left.fact === right.fact) return allowed[by].includes("=");
  const relation = assumed.get(pairKey(left.fact, right.fact));
  if (relation === undefined) return undefined;
  const turned = left.fact < right.fact ? relation : (opposite[relation as Relation] ?? relation);
  return allowed[by].includes(turned as Relation);
}

const allowed: Readonly<Record<Comparison, readonly Relation[]>> = {
  is: ["="],
  isNot: ["<", ">"],
  "<": ["<"],
  "<=": ["<", "="],
  ">": [">"],
  ">=": [">", "="],
};

const opposite: Readonly<Record<Relation, Relation>> = { "<": ">", "=": "=", ">": "<" };

function known<Known, Result>(
  value: Known | undefined,
  use: (value: Known) => Result,
): Result | undefined {
  return value === undefined ? undefined : use(value);
}
