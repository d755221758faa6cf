import {
  type Atom,
  atomHolds,
  factSide,
  fixedClause,
  isFactSide,
  measureClause,
  type Side,
  sideOf,
  stateClause,
  type Told,
  wordsClause,
} from "@annae/ir";
import { assertNever, type Comparison, comparisons, type Doc } from "@annae/vocabulary";
import type { Reason } from "./grounds.ts";

/** How the facts of the ground stand, as clauses that say why it holds or does not. */
export function groundClauses(ground: Reason, told: Told): readonly Doc[] {
  if (ground.op === "constant") return [fixedClause(ground.value)];
  const clauses = clausesOf(ground.atom, told);
  return clauses.length > 0 ? clauses : [fixedClause(atomHolds(ground.atom, told.facts))];
}

function clausesOf(atom: Atom, told: Told): readonly Doc[] {
  switch (atom.ask) {
    case "yes":
      return [stateClause(factSide(atom.fact, told))];
    case "in":
      return states(sideOf(atom.left, told));
    case "contains":
      return "fact" in atom.left ? [wordsClause(factSide(atom.left.fact, told), atom.words)] : [];
    case "compare":
      return comparison(sideOf(atom.left, told), atom.by, sideOf(atom.right, told));
    default:
      return assertNever(atom);
  }
}

function comparison(left: Side, by: Comparison, right: Side): readonly Doc[] {
  if (by === "is" || by === "isNot") return states(left, right);
  if (isFactSide(left)) return [measureClause(left, by, right)];
  return isFactSide(right) ? [measureClause(right, comparisons[by].mirrored, left)] : [];
}

function states(...sides: readonly Side[]): readonly Doc[] {
  return sides.filter(isFactSide).map(stateClause);
}
