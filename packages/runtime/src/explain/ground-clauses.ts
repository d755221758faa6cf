import { type Comparison, holds, mirrored } from "@annae/ir";
import { assertNever, type Doc } from "@annae/vocabulary";
import type { Ground } from "./grounds.ts";
import { measureClause } from "./measure-clause.ts";
import { factSide, isFactSide, type Side, sideOf, stateClause, type Told } from "./side.ts";

/** How the facts of the ground stand, as clauses that say why it holds or does not. */
export function groundClauses(ground: Ground, told: Told): readonly Doc[] {
  const clauses = clausesOf(ground, told);
  return clauses.length > 0 ? clauses : [fixed(holds(ground, told.facts))];
}

function clausesOf(ground: Ground, told: Told): readonly Doc[] {
  switch (ground.op) {
    case "constant":
      return [];
    case "fact":
      return [stateClause(factSide(ground.fact, told))];
    case "in":
      return states(sideOf(ground.left, told));
    case "compare":
      return comparison(sideOf(ground.left, told), ground.by, sideOf(ground.right, told));
    default:
      return assertNever(ground);
  }
}

function comparison(left: Side, by: Comparison, right: Side): readonly Doc[] {
  if (by === "is" || by === "isNot") return states(left, right);
  if (isFactSide(left)) return [measureClause(left, by, right)];
  return isFactSide(right) ? [measureClause(right, mirrored[by], left)] : [];
}

function states(...sides: readonly Side[]): readonly Doc[] {
  return sides.filter(isFactSide).map(stateClause);
}

function fixed(value: boolean): Doc {
  return value
    ? { ko: "늘 맞는 조건이라서", en: "the condition always holds" }
    : { ko: "맞을 수 없는 조건이라서", en: "the condition can never hold" };
}
