import { isCovered, type RuleCoverage, variableLeaves } from "./coverage.ts";

/** How many of a number of things are covered. */
export interface Share {
  readonly covered: number;
  readonly total: number;
}

/** The two numbers that coverage comes to. */
export interface CoverageTotals {
  /** Rules that fired. */
  readonly rules: Share;
  /** Leaves of conditions that decided alone both as yes and as no. */
  readonly conditions: Share;
}

/** What the coverage of these rules comes to. */
export function coverageTotals(rules: readonly RuleCoverage[]): CoverageTotals {
  const leaves = rules.flatMap(variableLeaves);
  return {
    rules: { covered: rules.filter(({ fired }) => fired > 0).length, total: rules.length },
    conditions: { covered: leaves.filter(isCovered).length, total: leaves.length },
  };
}

/** The share in percent, 0 to 100; of nothing, everything is covered. */
export function percentOf({ covered, total }: Share): number {
  return total === 0 ? 100 : (100 * covered) / total;
}
