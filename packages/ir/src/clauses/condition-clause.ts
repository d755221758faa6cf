import { assertNever, comparisons, type Doc } from "@annae/vocabulary";
import type { Atom } from "../atom.ts";
import type { Condition } from "../ir.ts";
import { turned } from "./endings.ts";
import { joinClauses } from "./join-clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Bound, boundClause } from "./measure-clause.ts";
import { type FactSide, factSide, isFactSide, nounOf, type Side, sideOf } from "./side.ts";
import { sameClause, valuesClauses } from "./values-clauses.ts";
import { wordsAskedClause } from "./words-clause.ts";

/** Clauses that belong together, and how. */
interface Spoken {
  readonly by: "and" | "or";
  readonly clauses: readonly Doc[];
}

/** What a rule asks, as a clause that supposes it: "근무 시간 외라면", "if it is outside working hours". */
export function ifClause(condition: Condition<Atom>, lexicon: Lexicon): Doc {
  const { clauses, by } = spoken(condition, true, lexicon);
  const { ko, en } = joinClauses(clauses, by);
  return { ko: turned(ko, "if"), en: `if ${en}` };
}

/** The clause for a condition that asks for nothing. */
export function fixedClause(value: boolean): Doc {
  return value
    ? { ko: "항상 맞는 조건이라서", en: "the condition always holds" }
    : { ko: "항상 맞지 않는 조건이라서", en: "the condition can never hold" };
}

function spoken(condition: Condition<Atom>, holds: boolean, lexicon: Lexicon): Spoken {
  switch (condition.op) {
    case "constant":
      return { by: "and", clauses: [fixedClause(condition.value === holds)] };
    case "atom":
      return { by: "or", clauses: askedClauses(condition.atom, holds, lexicon) };
    case "not":
      return spoken(condition.of, !holds, lexicon);
    case "and":
    case "or": {
      const by = (condition.op === "and") === holds ? "and" : "or";
      const parts = condition.of.map((part) => spoken(part, holds, lexicon));
      return { by, clauses: parts.flatMap((part) => within(part, by)) };
    }
    default:
      return assertNever(condition);
  }
}

/** The clauses within others: in brackets where they are joined in another way. */
function within({ by, clauses }: Spoken, outer: Spoken["by"]): readonly Doc[] {
  if (by === outer || clauses.length < 2) return clauses;
  const { ko, en } = joinClauses(clauses, by);
  return [{ ko: `(${ko})`, en: `(${en})` }];
}

/** What answers the question so, whatever the facts are; several clauses are alternatives. */
function askedClauses(atom: Atom, holds: boolean, lexicon: Lexicon): readonly Doc[] {
  const told = { facts: {}, atoms: [], lexicon };
  switch (atom.ask) {
    case "yes":
      return valuesClauses(factSide(atom.fact, told), [true], holds);
    case "in": {
      const side = sideOf(atom.left, told);
      return isFactSide(side) ? valuesClauses(side, atom.values, holds) : [];
    }
    case "contains": {
      const side = sideOf(atom.left, told);
      return isFactSide(side) ? [wordsAskedClause(side, atom.words, holds)] : [];
    }
    case "compare": {
      const [left, right] = [sideOf(atom.left, told), sideOf(atom.right, told)];
      if (isFactSide(left)) return comparedClauses(left, atom.by, right, holds);
      if (!isFactSide(right)) return [fixedClause(holds)];
      return comparedClauses(right, comparisons[atom.by].mirrored, left, holds);
    }
    default:
      return assertNever(atom);
  }
}

function comparedClauses(
  left: FactSide,
  by: Bound | "is" | "isNot",
  right: Side,
  holds: boolean,
): readonly Doc[] {
  if (by !== "is" && by !== "isNot") return [boundClause(left, by, holds, right)];
  const same = (by === "is") === holds;
  if (isFactSide(right)) return [sameClause(nounOf(left), nounOf(right), same)];
  return right.value === undefined ? [] : valuesClauses(left, [right.value], same);
}
