import type { Literal } from "../solver/solver.ts";
import type { OrderedSet } from "./ordered-set.ts";

/** A literal that says that the fact is below a member of its set. */
export interface Cut {
  readonly at: number;
  readonly literal: Literal;
}

/** A fact whose values are in order, and what is asked of it. */
export interface OrderedFact {
  /** The values it can have in the assignment, and the literals that say so where there are any. */
  readonly members: (value: Valuation) => Members;
  /** Sorted by where they cut; one that cuts above holds where one that cuts below does. */
  readonly cuts: Cut[];
}

/** The values of a fact, and because of what it has no others. */
export interface Members {
  readonly set: OrderedSet;
  readonly because: readonly Literal[];
}

/** How two facts compare; where neither literal holds they are equal. */
export interface Pair {
  readonly left: OrderedFact;
  readonly right: OrderedFact;
  readonly below: Literal;
  readonly above: Literal;
}

/** Whether a literal holds in the assignment that is looked at. */
export type Valuation = (literal: Literal) => boolean;
