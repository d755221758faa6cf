import {
  atomsOf,
  type Condition,
  factsOf,
  joinClauses,
  printCondition,
  type Told,
} from "@annae/ir";
import type { Doc } from "@annae/vocabulary";
import { groundClauses } from "./ground-clauses.ts";
import { groundsOf } from "./grounds.ts";
import { type PlainValue, plainValues } from "./plain-value.ts";

/** Why something did or did not happen. */
export interface Because {
  /** A clause: "근무 시간 안이라서", "it is within working hours". */
  readonly text: Doc;
  /** The condition, or the part of it that failed, as a policy writes it; null where none was asked. */
  readonly condition: string | null;
  /** The facts that decided it, by name. */
  readonly facts: Readonly<Record<string, PlainValue>>;
}

/** Why the condition holds or does not. */
export function becauseOf(condition: Condition, told: Told): Because {
  const grounds = groundsOf(condition, told);
  const names = new Set(grounds.flatMap(atomsOf).flatMap(factsOf));
  return {
    text: joinClauses(grounds.flatMap((ground) => groundClauses(ground, told))),
    condition: printCondition(condition, told.atoms),
    facts: plainValues([...names], told),
  };
}
